// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6, no implicit existentials, imports spelled out, warnings are errors.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "selaras",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "selaras", targets: ["App"]),
        .executable(name: "selaras-bench", targets: ["Bench"]),
        .library(name: "Fuzz", type: .static, targets: ["Fuzz"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    ],
    targets: [
        library("Domain"),
        library("Regulation", ["Domain"]),
        library("Rules", ["Domain", "Regulation"]),
        library("Markup"),
        library("Documents", ["Domain", "Regulation"]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        library("Rendering", ["Domain", "Documents", "Markup", "CXLSXWriter", "CLibZip"]),
        library("Processes"),
        library("Printing", ["Domain", "Rendering", "Processes"]),
        library("Exchange", ["Domain", "CLibZip", yams]),
        library("Application", ["Domain", "Regulation", "Rules", "Documents"]),
        library("Store", ["Domain", "Application"]),
        library("StoreSQLite", ["Application", "Store", grdb]),
        library("WebUI", ["Domain", "Documents", "Application", "Markup"]),
        library("Multipart"),
        library(
            "WebServer",
            [
                "Domain", "Documents", "Application", "WebUI", "Multipart", "CISAL", "CZLib", hummingbird,
                hummingbirdCore, httpTypes, nioCore, nioHTTPTypes, logging,
            ]),
        .executableTarget(
            name: "App",
            dependencies: [
                "Domain", "Rules", "Documents", "Rendering", "Printing", "Processes", "Exchange", "Application",
                "Store", "StoreSQLite", "WebServer", "CArgon2", argumentParser, crypto,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Domain", "Rules", "Documents", "Rendering", "Printing", "Processes", "Exchange", "Application",
                "Store", "StoreSQLite", "CLibZip", argumentParser, crypto,
            ],
            swiftSettings: strict),
        library("Fuzz", ["Domain", "Exchange", "Multipart"]),
        library("TestSupport", ["Domain"]),
        tests("TestSupportTests", ["Domain", "TestSupport"]),
        tests("ArchitectureTests", ["TestSupport"]),
        tests("DomainTests", ["Domain", "TestSupport"]),
        tests("RegulationTests", ["Domain", "Regulation"]),
        tests("RulesTests", ["Domain", "Regulation", "Rules", "Exchange", "TestSupport"]),
        tests("ExchangeTests", ["Domain", "Exchange", "CLibZip", "TestSupport"]),
        tests("MarkupTests", ["Markup", "TestSupport"]),
        tests("DocumentsTests", ["Domain", "Documents", "TestSupport"]),
        tests(
            "RenderingTests", ["Domain", "Documents", "Rendering", "CLibZip", "TestSupport"],
            exclude: [
                "DOCX/__Snapshots__", "HTML/__Snapshots__", "Markdown/__Snapshots__", "PDF/Typst/__Snapshots__",
                "Text/__Snapshots__",
            ]),
        tests("ProcessesTests", ["Processes", "TestSupport"]),
        tests("PrintingTests", ["Domain", "Documents", "Rendering", "Processes", "Printing", "TestSupport"]),
        tests("MultipartTests", ["Multipart", "TestSupport"]),
        tests(
            "EndToEndTests",
            ["App", "Application", "Domain", "Rules", "Documents", "Rendering", "Exchange", "TestSupport"],
            exclude: ["Examples/__Snapshots__"]),
        tests("ApplicationTests", ["Domain", "Rules", "Documents", "Application", "TestSupport"]),
        tests(
            "WebUITests", ["Domain", "Rules", "Documents", "Application", "WebUI", "TestSupport"],
            exclude: [
                "__Snapshots__", "Imports/__Snapshots__", "Revisions/__Snapshots__", "Shell/__Snapshots__",
            ]),
        tests(
            "WebServerTests",
            [
                "Domain", "Documents", "Exchange", "Application", "Store", "StoreSQLite", "WebUI", "WebServer",
                "CZLib", "TestSupport", hummingbird, httpTypes, nioCore, crypto,
            ]),
        tests("StoreTests", ["Domain", "Application", "Store", "TestSupport", crypto]),
        .executableTarget(
            name: "CrashWriter",
            dependencies: ["Domain", "Application", "Store", "StoreSQLite", "TestSupport", crypto],
            path: "Tests/CrashWriter", swiftSettings: strict),
        tests(
            "StoreSQLiteTests",
            ["CrashWriter", "Domain", "Application", "Store", "StoreSQLite", "TestSupport", crypto, grdb]),
        tests(
            "StoreContractTests",
            ["Domain", "Exchange", "Application", "Store", "StoreSQLite", "TestSupport", crypto]),
    ]
)
