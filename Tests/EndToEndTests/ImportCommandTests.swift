import Foundation
import TestSupport
import Testing

@Suite("selaras import")
struct ImportCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("plan.txt", Plan.faulty)
    }

    @Test("a document becomes a dossier whose values know their cell")
    func dossier() throws {
        let run = try Program.run("import", "plan.txt", "--to", "json", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let dossier = try run.object()
        #expect(dossier["schema"] as? String == "selaras.dossier/1")
        let nodes = try #require(dossier["nodes"] as? [[String: Any]])
        #expect(nodes.compactMap { $0["level"] as? String } == ["objective", "program", "activity"])
        let indicator = try #require((nodes[2]["indicators"] as? [[String: Any]])?.first)
        #expect((indicator["target"] as? [String: Any])?["value"] as? Int == 300)
        #expect((indicator["source"] as? [String: Any])?["line"] as? Int == 7)
    }

    @Test("the same input gives the same bytes, from a file or from standard input")
    func sameBytes() throws {
        let first = try Program.run("import", "-", "--to", "json", input: Plan.faulty, in: folder)
        let second = try Program.run("import", "-", "--to", "json", input: Plan.faulty, in: folder)
        #expect(first.status == 0)
        #expect(first.output == second.output)
    }

    @Test("a dossier is read back from YAML and from JSON without loss", arguments: ["yaml", "json"])
    func readsBack(format: String) throws {
        let first = try Program.run("import", "plan.txt", "--to", "json", in: folder)
        let written = try Program.run(
            "import", "plan.txt", "--to", format, "--output", "dossier.\(format)", in: folder)
        #expect(written.status == 0)
        let again = try Program.run("import", "dossier.\(format)", "--to", "json", in: folder)
        #expect(again.status == 0)
        #expect(again.text == first.text)
    }

    @Test(
        "what can't be read is refused with its reason",
        arguments: [
            ("", "empty"), ("\u{0}\u{1}\u{2}\u{0}\u{1}\u{2}", "binary"), (Plan.prose, "no-tables"),
            (Plan.stockList, "other-kind"),
        ])
    func refuses(text: String, code: String) throws {
        let run = try Program.run("import", "-", "--to", "json", input: text, in: folder)
        #expect(run.status == 2)
        let refused = try #require(try run.object()["refused"] as? [[String: Any]])
        #expect(refused.map { $0["code"] as? String } == [code])
        #expect((refused.first?["reason"] as? String)?.isEmpty == false)
    }
}
