import Foundation

/// wrk, asking for one address as fast as it can.
struct LoadGenerator {
    /// What it measured.
    struct Result {
        let perSecond: Double
        /// The slowest of a hundred, in milliseconds.
        let slowest: Double
    }

    /// Why there is no measurement.
    enum Fault: Error {
        case missing
        /// It printed something else than expected, or the server refused.
        case failed(String)
    }

    let connections: Int
    let seconds: Int

    func run(_ address: String, headers: [String]) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/wrk")
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/wrk") else { throw Fault.missing }
        process.arguments =
            ["-t", "1", "-c", "\(connections)", "-d", "\(seconds)s", "--latency"]
            + headers.flatMap { ["-H", $0] } + [address]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard !output.contains("Non-2xx"), let rate = Self.field("Requests/sec:", in: output).flatMap(Double.init),
            let slowest = Self.field("99%", in: output).flatMap(Self.milliseconds)
        else { throw Fault.failed(output) }
        return Result(perSecond: rate, slowest: slowest)
    }

    private static func field(_ name: String, in output: String) -> String? {
        let line = output.split(separator: "\n").first { $0.contains(name) }
        return line?.split(separator: " ").last.map(String.init)
    }

    /// "812.00us", "12.34ms", "1.20s".
    private static func milliseconds(_ text: String) -> Double? {
        let number = Double(text.prefix { $0.isNumber || $0 == "." })
        if text.hasSuffix("us") { return number.map { $0 / 1000 } }
        return text.hasSuffix("ms") ? number : number.map { $0 * 1000 }
    }
}
