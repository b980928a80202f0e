import Foundation
import TestSupport
import Testing

@testable import Processes

@Suite("Folders for a while")
struct PassingFolderTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
    }

    private func age(_ url: URL) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: url.path)
    }

    private func left(_ name: String) throws -> URL {
        let url = scratch.url.appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data([1]).write(to: url.appending(path: "0"))
        try age(url)
        return url
    }

    @Test("what a killed program left is removed; what is in use, young, a link or another's stays")
    func stale() throws {
        let used = try PassingFolder(in: scratch.url)
        try age(used.url)
        let young = try left("selaras-sementara-muda")
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: young.path)
        let other = try left("selaras-lain")
        let link = scratch.url.appending(path: "selaras-sementara-tautan")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: other)
        let stale = try left("selaras-sementara-tua")
        PassingFolder.removeStale(in: scratch.url)
        #expect(!FileManager.default.fileExists(atPath: stale.path))
        for url in [used.url, young, link, other, other.appending(path: "0")] {
            #expect(FileManager.default.fileExists(atPath: url.path), "\(url.lastPathComponent)")
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: used.url.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        used.remove()
        #expect(!FileManager.default.fileExists(atPath: used.url.path))
    }

    @Test("there is none in a folder that isn't there")
    func missing() throws {
        let fault = #expect(throws: PassingFolder.Fault.self) {
            try PassingFolder(in: scratch.url.appending(path: "tidak-ada"))
        }
        #expect(fault?.code == ENOENT)
    }
}
