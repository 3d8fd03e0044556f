// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a plain build of the program does not build its benchmarks.
let package = Package(
  name: "comparison-benchmark",
  dependencies: [.package(name: "cyp-impact", path: "../../..")],
  targets: [
    .executableTarget(
      name: "comparison-benchmark", dependencies: [.product(name: "Impact", package: "cyp-impact")], path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
