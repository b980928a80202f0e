import TestSupport
import Testing

@Suite("An amended example in print")
struct AmendedExampleTests {
    private static let file = "rencana-aksi-perubahan.yaml"

    private func run(_ arguments: String...) throws -> Program.Run {
        let folder = try ScratchFolder()
        let example = try Checkout.text("Examples/tirta-kencana-2025/\(Self.file)")
        try folder.file(Self.file, example)
        return try Program.run(
            ["render"] + arguments.prefix(1) + [Self.file, "--to", "text"] + arguments.dropFirst(), in: folder)
    }

    @Test(
        "every document prints the amendment and says so, in both forms",
        arguments: [
            "rencana-aksi-melebar", "rencana-aksi-berblok", "rencana-aksi-beranggaran", "perjanjian-kinerja",
            "cascading-kinerja",
        ], ["--as-stated", "--as-computed"])
    func inForce(document: String, form: String) throws {
        let run = try run(document, form)
        #expect(run.status == 0)
        #expect(run.text.contains("PERUBAHAN"))
        #expect(!run.text.contains("1.500.000.000"))
        #expect(run.errors.contains("revisi 1"))
        #expect(run.errors.contains("--revision 0"))
    }

    @Test("the first revision is printed where it is asked for, one that isn't there is refused")
    func asked() throws {
        let first = try run("perjanjian-kinerja", "--revision", "0")
        #expect(first.text.contains("1.500.000.000"))
        #expect(!first.text.contains("PERUBAHAN"))
        let none = try run("perjanjian-kinerja", "--revision", "3")
        #expect(none.status == 2)
        #expect(none.output.isEmpty)
    }
}
