import TestSupport
import Testing

@Suite("selaras account")
struct AccountCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func open(_ login: String, region: String = "Kabupaten Contoh") throws -> Program.Run {
        try Program.run(
            "account", "open", login, "--region", region, "--agency", "Sekretariat Daerah", in: folder)
    }

    @Test("the first administrator gets a password once; a taken name is refused")
    func opens() throws {
        let run = try open("admin")
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("admin\t"))
        #expect(try open("admin").status == 2)
        #expect(try open("lain").status == 0)
        let proof = try Program.run("audit", "verify", in: folder)
        #expect(proof.status == 0)
        #expect(proof.text.split(separator: "\n").count == 1)
    }

    @Test("a password is made anew for an account there is")
    func resets() throws {
        let first = try open("admin").text
        let again = try Program.run("account", "reset", "admin", in: folder)
        #expect(again.status == 0)
        #expect(again.text != first)
        #expect(try Program.run("account", "reset", "lain", in: folder).status == 2)
    }

    @Test("a name that is none, and a region without its kind, are mistakes of the command")
    func mistakes() throws {
        #expect(try open("a b").status == 64)
        #expect(try open("admin", region: "Contoh").status == 64)
        #expect(try Program.run("account", "reset", "admin", in: folder).status == 2)
    }
}
