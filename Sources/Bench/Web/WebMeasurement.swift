import Application
import Foundation

/// How many pages the web application sends, beside static files of the same bytes.
struct WebMeasurement {
    let rounds: Int
    let rows: Int

    private static let connections = 64
    private static let gzip = "Accept-Encoding: gzip"
    private let load = LoadGenerator(connections: connections, seconds: 3)

    /// One address with its headers.
    private struct Contender {
        let name: String
        let address: String
        let headers: [String]
    }

    func run() async throws {
        guard let workload = try await WebWorkload(agencies: 10, rows: rows) else { return }
        defer { workload.finish() }
        let path = workload.figuresPath
        let plain = try ServedRegister(database: workload.database)
        let page = try await Self.get(plain.address + path, workload.cookie)
        plain.stop()
        let server = try ServedRegister(
            database: workload.database, resources: try workload.resources(holding: page.bytes))
        defer { server.stop() }
        let fresh = try ServedRegister(database: workload.database, cache: 0)
        defer { fresh.stop() }
        print(
            "A signed-in page of \(rows) rows and 16 columns, \(page.bytes.count / 1024) kB, \(Self.connections) connections"
        )
        for encoding in [[], [Self.gzip]] {
            let headers = [workload.cookie] + encoding
            try compare(
                [
                    Contender(name: "static file", address: server.address + "/aset/selaras.css", headers: headers),
                    Contender(name: "first rendering", address: fresh.address + path, headers: headers),
                    Contender(name: "repeat", address: server.address + path, headers: headers),
                ], encoding.isEmpty ? "plain" : "gzip")
        }
        // Its tag is that of this server: another one has other style sheets.
        let known = try await Self.get(server.address + path, workload.cookie).tag
        try compare(
            [
                Contender(
                    name: "unchanged (304)", address: server.address + path,
                    headers: [workload.cookie, "If-None-Match: \(known)"])
            ], "")
        for (name, measured) in [("with page cache", server), ("without", fresh)] {
            print("  resident after that, \(name): " + (measured.memory.map { String(format: "%.0f MB", $0) } ?? "?"))
        }
        print("")
        try await growth()
    }

    /// The same pages as the number of agencies grows: that of one plan, and the first of the list.
    private func growth() async throws {
        print("As the number of agencies grows (24 stand on a page of the list)")
        for agencies in [10, 24, 1_000] {
            guard let workload = try await WebWorkload(agencies: agencies, rows: 12) else { return }
            defer { workload.finish() }
            let server = try ServedRegister(database: workload.database)
            defer { server.stop() }
            let clock = ContinuousClock()
            let first = try await clock.measure { _ = try await Self.get(server.address + "/", workload.cookie) }
            let warm = try await clock.measure { try await Self.awaitAllChecked(server, workload.cookie) }
            try compare(
                [
                    Contender(
                        name: "a plan", address: server.address + workload.figuresPath, headers: [workload.cookie]),
                    Contender(name: "the list", address: server.address + "/", headers: [workload.cookie]),
                ], "\(agencies) agencies")
            print("    the list for the first time: \(first); all plans checked \(warm) later")
            print("    resident: " + (server.memory.map { String(format: "%.0f MB", $0) } ?? "?"))
        }
        print("")
    }

    /// Medians; ratios to the first of the same round.
    private func compare(_ contenders: [Contender], _ title: String) throws {
        var rates = contenders.map { _ in [Double]() }
        var ratios = rates
        var slowest = rates
        for round in 0...rounds {
            var first = 0.0
            for (index, contender) in contenders.enumerated() {
                let result = try load.run(contender.address, headers: contender.headers)
                if index == 0 { first = result.perSecond }
                // The first round warms up.
                guard round > 0 else { continue }
                rates[index].append(result.perSecond)
                ratios[index].append(result.perSecond / first)
                slowest[index].append(result.slowest)
            }
        }
        for (index, contender) in contenders.enumerated() {
            let name = [contender.name, title].filter { !$0.isEmpty }.joined(separator: ", ")
            print(
                "  " + name.padding(toLength: 28, withPad: " ", startingAt: 0)
                    + String(
                        format: "%10.0f per second %8.2f x   p99 %7.1f ms", Stopwatch.median(rates[index]),
                        Stopwatch.median(ratios[index]), Stopwatch.median(slowest[index])))
        }
    }

    /// Until the list no longer says that plans are still being checked.
    private static func awaitAllChecked(_ server: ServedRegister, _ cookie: String) async throws {
        let hint = Data("masih diperiksa".utf8)
        while try await get(server.address + "/", cookie).bytes.firstRange(of: hint) != nil {
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    private static func get(_ address: String, _ cookie: String) async throws -> (bytes: Data, tag: String) {
        guard let url = URL(string: address) else { throw LoadGenerator.Fault.failed(address) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script = """
            import sys, urllib.request
            r = urllib.request.urlopen(urllib.request.Request(sys.argv[1], headers={"Cookie": sys.argv[2]}))
            print(r.headers.get("ETag", "")); sys.stdout.flush(); sys.stdout.buffer.write(r.read())
            """
        process.arguments = ["python3", "-c", script, url.absoluteString, String(cookie.dropFirst("Cookie: ".count))]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let end = output.firstIndex(of: UInt8(ascii: "\n")) else {
            throw LoadGenerator.Fault.failed(address)
        }
        return (output[(end + 1)...], String(decoding: output[..<end], as: UTF8.self))
    }
}
