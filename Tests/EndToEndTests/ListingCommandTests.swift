import Documents
import Foundation
import TestSupport
import Testing

@Suite("selaras rules, documents, --help")
struct ListingCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("a list is JSON on demand, each element with its id and title", arguments: ["rules", "documents"])
    func lists(command: String) throws {
        let run = try Program.run(command, "--format", "json", in: folder)
        #expect(run.status == 0)
        let list = try run.list()
        #expect(!list.isEmpty)
        #expect(list.allSatisfy { $0["id"] is String && $0["title"] is String })
        #expect(Set(list.compactMap { $0["id"] as? String }).count == list.count)
    }

    @Test("a rule is explained by its id, and an unknown one refused")
    func explains() throws {
        let run = try Program.run("rules", "target.quarters-make-year", in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("target.quarters-make-year"))
        #expect(try Program.run("rules", "target.no-such-rule", in: folder).status == 2)
    }

    @Test("rules are listed and explained in English on demand")
    func english() throws {
        let explained = try Program.run("rules", "target.quarters-make-year", "--lang", "en", in: folder)
        #expect(explained.text.contains("WHAT TO DO"))
        let lists = try ["id", "en"].map {
            try Program.run("rules", "--format", "json", "--lang", $0, in: folder).list()
        }
        #expect(lists[0].map { $0["id"] as? String } == lists[1].map { $0["id"] as? String })
        for key in ["title", "rationale", "remedy"] {
            #expect(zip(lists[0], lists[1]).allSatisfy { $0[key] as? String != $1[key] as? String }, "\(key)")
        }
    }

    @Test("the verification note is made from a document", arguments: ["text", "html"])
    func renders(format: String) throws {
        try folder.file("plan.txt", Plan.faulty)
        let run = try Program.run("render", "catatan-hasil-verifikasi", "plan.txt", "--to", format, in: folder)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty)
    }

    @Test("paper, emblem and marks are chosen on the command line; a wrong picture is refused")
    func layout() throws {
        try folder.file("plan.txt", Plan.faulty)
        try folder.file("lambang.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        let id = "perjanjian-kinerja"
        let run = try Program.run(
            "render", id, "plan.txt", "--paper", "folio", "--emblem", "lambang.svg", "--as-computed", "--address",
            "Jalan Contoh 24", in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("Jalan Contoh 24"))
        #expect(run.text.contains("data:image/svg+xml;base64,"))
        try folder.file("lambang.svg", "bukan gambar")
        #expect(try Program.run("render", id, "plan.txt", "--emblem", "lambang.svg", in: folder).status != 0)
        #expect(try Program.run("render", id, "plan.txt", "--paper", "b5", in: folder).status != 0)
    }

    @Test("a document that a file has nothing for is made empty, and that is said")
    func lacking() throws {
        try folder.file("plan.txt", Plan.faulty)
        let run = try Program.run("render", "rencana-kerja", "plan.txt", "--output", "hasil.html", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("rencana-kerja kosong: berkas tidak memuat rencana kerja"))
        #expect(try Program.run("render", "perjanjian-kinerja", "plan.txt", in: folder).errors.isEmpty)
    }

    @Test("into a folder a document is written under its id")
    func intoFolder() throws {
        try folder.file("plan.txt", Plan.faulty)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "hasil"), withIntermediateDirectories: true)
        for name in ["hasil", "hasil/"] {
            let run = try Program.run(
                "render", "perjanjian-kinerja", "plan.txt", "--to", "markdown", "--output", name, in: folder)
            #expect(run.status == 0)
            #expect(try !folder.bytes("hasil/perjanjian-kinerja.md").isEmpty)
        }
    }

    @Test("a list says on what basis each document rests, whether its text was read, and for which years")
    func standing() throws {
        let list = try Program.run("documents", "--format", "json", in: folder).list()
        let agreement = list.first { $0["id"] as? String == "perjanjian-kinerja" }
        #expect(agreement?["basis"] as? String == "PermenPANRB 53/2014, Lampiran I (Perjanjian Kinerja)")
        #expect(agreement?["isBasisVerified"] as? Bool == true)
        #expect(agreement?["years"] as? String == "2015-")
        let plan = list.first { $0["id"] as? String == "rencana-kerja" }
        #expect(plan?["isBasisVerified"] as? Bool == false)
        let text = try Program.run("documents", in: folder).text
        #expect(text.contains("PermenPANRB 53/2014"))
        #expect(text.contains("sejak 2018"))
        #expect(text.contains("belum dicocokkan"))
    }

    @Test("documents for office programs are written as their containers", arguments: ["docx", "xlsx"])
    func office(format: String) throws {
        try folder.file("plan.txt", Plan.faulty)
        let note = "catatan-hasil-verifikasi"
        let run = try Program.run("render", note, "plan.txt", "--to", format, "--output", "hasil", in: folder)
        #expect(run.status == 0)
        #expect(try folder.bytes("hasil").starts(with: Array("PK\u{3}\u{4}".utf8)))
    }

    @Test(
        "every command explains itself",
        arguments: [
            "import", "check", "render", "rules", "documents", "demo", "backup", "restore", "audit", "docs", "serve",
        ])
    func help(command: String) throws {
        let run = try Program.run(command, "--help", in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("selaras \(command)"))
    }

    @Test("the generated pages are written once and then current")
    func docs() throws {
        #expect(try Program.run("docs", "--folder", "Docs", in: folder).status == 0)
        let unseen = try Program.run("docs", "--folder", "Docs", "--check", in: folder)
        #expect(unseen.status == 1)
        let pictures = folder.url.appending(path: "Docs/pictures")
        try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
        for document in DocumentCatalog.all {
            #expect(unseen.errors.contains("Docs/pictures/\(document.id).png"))
            try folder.file("Docs/pictures/\(document.id).png", "gambar")
        }
        #expect(try Program.run("docs", "--folder", "Docs", "--check", in: folder).status == 0)
    }

    @Test("changed, missing and left-over pages are stale, and named")
    func stale() throws {
        #expect(try Program.run("docs", "--check", in: folder).status == 1)
        #expect(try Program.run("docs", in: folder).status == 0)
        try folder.file("Docs/cli.md", "lama")
        try folder.file("Docs/rules/target.gone.md", "lama")
        let run = try Program.run("docs", "--check", in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("Docs/cli.md"))
        #expect(run.errors.contains("Docs/rules/target.gone.md"))
    }

    @Test("an unknown document is refused; every other exists as computed, too")
    func rendersOrRefuses() throws {
        try folder.file("plan.txt", Plan.faulty)
        let run = try Program.run("render", "lakip", "plan.txt", in: folder)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        for id in ["catatan-hasil-verifikasi", "keputusan-iki", "matriks-semula-menjadi"] {
            #expect(try Program.run("render", id, "plan.txt", "--as-computed", in: folder).status == 0)
        }
    }

    @Test("completions know the rules and documents", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let run = try Program.run("--generate-completion-script", shell, in: folder)
        #expect(run.status == 0)
        #expect(run.text.contains("catatan-hasil-verifikasi"))
        #expect(run.text.contains("target.quarters-make-year"))
    }
}
