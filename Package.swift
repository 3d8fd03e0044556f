// swift-tools-version: 6.2
import PackageDescription

/// Five assessment modules; each is a folder of Plugins/ and a dynamic library of its own.
let modules = ["Education", "Health", "Housing", "Employment", "Poverty"]

/// C modules that misbehave, for the tests of the boundary; each is a dynamic library of its own.
let testModules = ["Scripted", "NullEntry", "ExitEntry", "NoEntry", "BadSize"]

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module exports its entry and nothing else.
let onlyTheEntry: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "--version-script=\(Context.packageDirectory)/Sources/CPluginABI/cyp_plugin.map"])
]

let package = Package(
  name: "cyp-impact",
  products: [
    .executable(name: "cyp-impact", targets: ["cyp-impact"]),
    .executable(name: "cyp-impact-worker", targets: ["cyp-impact-worker"]),
    .library(name: "PluginSDK", targets: ["PluginSDK"]),
    // For Benchmarks/scoring, a package of its own.
    .library(name: "Impact", targets: ["Impact", "YAMLReading"]),
  ]
    + modules.map { .library(name: $0, type: .dynamic, targets: [$0]) }
    + (testModules + ["SmallestSwift"]).map {
      .library(name: "TestPlugin\($0)", type: .dynamic, targets: ["TestPlugin\($0)"])
    },
  dependencies: [
    // The command line: parsing, help, completions.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SHA-256 of documents and module libraries; signatures of modules later.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // The system's libyaml; nothing but YAMLReading names it.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // YAML to nodes that know their line and column.
    .target(name: "YAMLReading", dependencies: ["CLibYAML"], swiftSettings: strict),
    // The domain: documents, scoring, campaigns, alignment. Pure values and functions.
    .target(name: "Impact", dependencies: ["YAMLReading"], swiftSettings: strict),
    // The contract with departments: one C header, written as a specification.
    .target(name: "CPluginABI", exclude: ["cyp_plugin.map"]),
    // What a module's author imports. Static, so that each module brings its own.
    .target(name: "PluginSDK", dependencies: ["CPluginABI"], swiftSettings: strict),
    // posix_spawn, pidfd, memfd: what Swift cannot call.
    .target(name: "CProcess"),
    // Loads one module in a process of its own; holds no Swift.
    .executableTarget(
      name: "cyp-impact-worker", dependencies: ["CPluginABI", "CProcess"],
      // Hidden: a module's own function of the same name must not bind to the worker's.
      cSettings: [.unsafeFlags(["-fvisibility=hidden"])],
      // The worker must not carry a Swift runtime of its own; these two keep the driver from linking one.
      linkerSettings: [.unsafeFlags(["-static-stdlib", "-nostartfiles"])]),
    // Finds modules, runs each in a worker, puts every failure into words.
    .target(
      name: "PluginHost",
      dependencies: [
        "CProcess", "Impact", "PluginSDK", "YAMLReading", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // Every output format; nothing depends on it but the command.
    .target(name: "Reports", dependencies: ["Impact", "YAMLReading"], swiftSettings: strict),
    // Arguments, files, exit statuses.
    .executableTarget(
      name: "cyp-impact",
      dependencies: [
        "Impact", "PluginHost", "PluginSDK", "Reports", "YAMLReading", "cyp-impact-worker",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ]
    + modules.map {
      let households = $0 == "Poverty"
      return .target(
        name: $0, dependencies: households ? ["Households", "PluginSDK"] : ["PluginSDK"], path: "Plugins/\($0)",
        exclude: ["plugin.json", "catalogue.yaml"] + (households ? ["rates.yaml", "families.yaml", "Households"] : []),
        swiftSettings: strict, linkerSettings: onlyTheEntry)
    }
    + [
      // The rules of tax and benefits for a family: pure functions, one benefit a file, tested by themselves.
      .target(name: "Households", path: "Plugins/Poverty/Households", swiftSettings: strict)
    ]
    + testModules.map {
      .target(
        name: "TestPlugin\($0)", dependencies: ["CPluginABI"], path: "Tests/Plugins/\($0)", publicHeadersPath: ".",
        cSettings: [.unsafeFlags(["-fvisibility=hidden"])])
    }
    + [
      .target(
        name: "TestPluginSmallestSwift", dependencies: ["PluginSDK"], path: "Tests/Plugins/SmallestSwift",
        swiftSettings: strict, linkerSettings: onlyTheEntry),
      .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading"], swiftSettings: strict),
      // Runs a built program as a shell would, for the tests of the command.
      .target(name: "CommandRunner", path: "Tests/CommandRunner", swiftSettings: strict),
      .testTarget(
        name: "CommandTests", dependencies: ["CommandRunner", "YAMLReading"], exclude: ["examined-proposals.yaml"],
        swiftSettings: strict),
      .testTarget(
        name: "ImpactTests", dependencies: ["Impact", "YAMLReading"],
        exclude: [
          "Children/duty-cases.yaml", "Campaigns/Rules/invented-scenes.yaml", "Campaigns/Rules/examined-scenes.yaml",
        ],
        resources: [.copy("Golden")],
        swiftSettings: strict),
      .testTarget(
        name: "PluginHostTests", dependencies: ["PluginHost", "PluginSDK", "CProcess", "CPluginABI"],
        swiftSettings: strict),
      .testTarget(
        name: "ReportsTests", dependencies: ["Reports", "Impact", "YAMLReading"], exclude: ["Fixtures", "Snapshots"],
        swiftSettings: strict),
      .testTarget(name: "ScoringCommandTests", dependencies: ["CommandRunner", "Impact"], swiftSettings: strict),
      .testTarget(
        name: "HouseholdTests", dependencies: ["CommandRunner", "Households", "YAMLReading"], exclude: ["Golden"],
        swiftSettings: strict),
      .testTarget(
        name: "ModuleTests", dependencies: ["CommandRunner", "YAMLReading"],
        exclude: ["education", "employment", "health", "housing", "poverty"].map { "questions-\($0).yaml" } + [
          "checks.yaml"
        ],
        swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6]
)
