import Foundation
import Testing

@testable import Printing

@Suite("Fonts for printing")
struct PrintingFontsTests {
    @Test("a job gets its own fonts and no others")
    func links() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try PrintingFonts.link(into: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count == 6 && names.first == "DejaVuSans.ttf")
        #expect(try PrintingFonts.faces().count == 2)
    }
}
