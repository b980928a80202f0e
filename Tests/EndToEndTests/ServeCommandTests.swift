import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("selaras serve")
struct ServeCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("without a register it says so")
    func missing() throws {
        let run = try Program.run("serve", "--port", "0", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("selaras.sqlite"))
    }

    @Test("it serves the register on this computer until it is told to end", .timeLimit(.minutes(60)))
    func serves() async throws {
        let examples = Checkout.root.appending(path: "Examples").path
        #expect(try Program.run("demo", "--examples", examples, in: folder).status == 0)
        let errors = try folder.file("serve-errors", "")
        let process = Process()
        process.executableURL = Program.url
        process.arguments = ["serve", "--port", "0"]
        process.currentDirectoryURL = folder.url
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        defer { process.terminate() }
        var address: URL?
        while address == nil, process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            let told = String(decoding: try folder.bytes("serve-errors"), as: UTF8.self)
            guard let end = told.firstIndex(of: "\n") else { continue }
            let line = told[..<end]
            address = line.firstRange(of: "http://").flatMap { URL(string: String(line[$0.lowerBound...])) }
            guard address != nil else { break }
        }
        let home = try #require(address)
        let (page, _) = try await URLSession.shared.data(from: home)
        #expect(String(decoding: page, as: UTF8.self).contains("action=\"/masuk\""))
        let (health, _) = try await URLSession.shared.data(from: home.appending(path: "health"))
        #expect(try JSONSerialization.jsonObject(with: health) is [String: Any])
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
