import Foundation
import TestSupport
import Testing

@Suite("selaras render semua")
struct RenderAllCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("plan.txt", Plan.faulty)
    }

    private func names() throws -> [String] {
        let root = folder.url.appending(path: "dokumen")
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.contains(".") }.sorted()
    }

    @Test("all documents of an agency stand in its folder, each in the forms asked for")
    func writes() throws {
        let run = try Program.run(
            "render", "semua", "plan.txt", "--to", "html", "--to", "docx", "--output", "dokumen", in: folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        let names = try names()
        #expect(names.contains { $0.hasSuffix("/rencana-aksi-melebar.docx") })
        #expect(names.count(where: { $0.hasSuffix(".docx") }) * 2 == names.count)
        #expect(!names.contains { $0.contains("keputusan-iki") })
    }

    @Test("without a folder, or with several forms of one document, the request is refused")
    func refuses() throws {
        #expect(try Program.run("render", "semua", "plan.txt", in: folder).status == 64)
        let several = try Program.run(
            "render", "perjanjian-kinerja", "plan.txt", "--to", "html", "--to", "text", in: folder)
        #expect(several.status == 64)
    }

    @Test("a folder that can't be made is said, file by file")
    func unwritable() throws {
        let run = try Program.run(
            "render", "semua", "plan.txt", "--to", "html", "--output", "plan.txt", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("perjanjian-kinerja.html"))
        #expect(try folder.bytes("plan.txt") == Data(Plan.faulty.utf8))
    }
}
