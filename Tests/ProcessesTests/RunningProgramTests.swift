import Foundation
import Testing

@testable import Processes

@Suite("The running program")
struct RunningProgramTests {
    @Test("its file is that of the process, and the folders above lead to it")
    func place() throws {
        #expect(FileManager.default.isExecutableFile(atPath: RunningProgram.file.path))
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        #expect(RunningProgram.file.path == own)
        for (folder, below) in zip(RunningProgram.foldersAbove.dropFirst(), RunningProgram.foldersAbove) {
            #expect(below.deletingLastPathComponent().path == folder.path)
        }
        #expect(RunningProgram.file.deletingLastPathComponent().path == RunningProgram.foldersAbove.first?.path)
    }
}
