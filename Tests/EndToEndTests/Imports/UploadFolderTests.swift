import Application
import Foundation
import Testing

@testable import App

@Suite("Where uploads lie")
struct UploadFolderTests {
    @Test("what comes in pieces is one file, for its owner alone, and gone with its folder")
    func keeps() throws {
        let folder = try UploadFolder.port.open()
        for bytes: [UInt8] in [[], [1, 2], [3]] { try folder.append(0, bytes) }
        try folder.append(1, [])
        let (first, second) = (folder.path(0), folder.path(1))
        #expect(FileManager.default.contents(atPath: first) == Data([1, 2, 3]))
        #expect(FileManager.default.contents(atPath: second) == Data())
        let attributes = try FileManager.default.attributesOfItem(atPath: first)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        folder.remove()
        #expect(!FileManager.default.fileExists(atPath: first))
    }

    @Test("a disk without room is told from a folder that can't be written to")
    func faults() throws {
        let folder = try UploadFolder.port.open()
        defer { folder.remove() }
        try FileManager.default.createSymbolicLink(atPath: folder.path(0), withDestinationPath: "/dev/full")
        try FileManager.default.createSymbolicLink(atPath: folder.path(1), withDestinationPath: "/")
        let full = #expect(throws: UploadFault.self) { try folder.append(0, [1]) }
        #expect(full.map { if case .full(let text) = $0 { text.hasPrefix(folder.path(0)) } else { false } } == true)
        let unwritable = #expect(throws: UploadFault.self) { try folder.append(1, [1]) }
        #expect(unwritable.map { if case .unavailable = $0 { true } else { false } } == true)
    }
}
