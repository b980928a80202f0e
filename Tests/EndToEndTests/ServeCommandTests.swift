import Foundation
import TestSupport
import Testing

@testable import App

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
        let left = folder.url.appending(path: "selaras-sementara-1")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: left.path)
        let server = try await served()
        let (page, _) = try await URLSession.shared.data(from: server.address)
        #expect(String(decoding: page, as: UTF8.self).contains("action=\"/masuk\""))
        let (health, _) = try await URLSession.shared.data(from: server.address.appending(path: "health"))
        #expect(try JSONSerialization.jsonObject(with: health) is [String: Any])
        #expect(!FileManager.default.fileExists(atPath: left.path))
        #expect(server.stop() == 0)
    }

    @Test("a connection that says nothing, and a request that doesn't end, are given up", .timeLimit(.minutes(60)))
    func givesUp() async throws {
        let server = try await served("--patience", "1")
        let port = try #require(server.address.port)
        let rest = "HTTP/1.1\r\nHost: a\r\nContent-Length: 999999\r\n\r\n"
        let silent = try ["", "GET / HT", "POST /masuk \(rest)", "POST /x \(rest)"].map {
            try RawConnection(to: port, $0)
        }
        // However busily it comes, taken in or refused, or before it is known what it is.
        let busy = try ["POST /masuk \(rest)", "POST /x \(rest)", "GET / HTTP/1.1\r\nHost: "].map {
            try RawConnection(to: port, $0)
        }
        while !(silent + busy).allSatisfy(\.isClosed) {
            for connection in busy { connection.send("x") }
            try await Task.sleep(for: .milliseconds(50))
        }
        let (health, _) = try await URLSession.shared.data(from: server.address.appending(path: "health"))
        #expect(!health.isEmpty)
        #expect(server.stop() == 0)
    }

    @Test("a proxy is trusted by its address, not by its name")
    func namedProxy() throws {
        let run = try Program.run("serve", "--trusted-proxy", "localhost", in: folder)
        #expect(run.status != 0)
        #expect(run.errors.contains("localhost"))
        #expect(run.errors.contains("127.0.0.1"))
    }

    @Test("a port in use is named, with the way out; a fault later on is no matter of the port")
    func portInUse() async throws {
        let server = try await served()
        let port = try #require(server.address.port)
        let run = try Program.run("serve", "--port", "\(port)", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("port \(port)"))
        #expect(run.errors.contains("--port"))
        let later = ServeCommand.explanation(of: Unforeseen(), port: port, isListening: true)
        #expect(later.contains("Unforeseen"))
        #expect(!later.contains("port"))
        #expect(server.stop() == 0)
    }

    private struct Unforeseen: Error {}

    private func served(_ arguments: String...) async throws -> ServedProgram {
        let examples = Checkout.root.appending(path: "Examples").path
        #expect(try Program.run("demo", "--examples", examples, in: folder).status == 0)
        return try await ServedProgram(arguments, in: folder)
    }
}
