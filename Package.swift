// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "cyp-impact",
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CPluginABI"),
    .target(name: "CProcess"),
    .target(name: "YAMLReading", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "Impact", dependencies: ["YAMLReading"], swiftSettings: strict),
    .target(name: "PluginSDK", dependencies: ["CPluginABI"], swiftSettings: strict),
    .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading"], swiftSettings: strict),
    .testTarget(name: "ImpactTests", dependencies: ["Impact", "YAMLReading"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
