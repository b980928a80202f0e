import Application
import Foundation
import TestSupport
import Testing

@Suite("selaras demo, backup, restore, audit verify")
struct RegisterCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("the examples fill a database once, and their audit log holds")
    func fills() throws {
        let first = try demonstration()
        #expect(first.status == 0)
        #expect(first.text.split(separator: "\n").count == Role.allCases.count)
        let heads = try Program.run("audit", "verify", in: folder).text
        let again = try demonstration()
        #expect(again.status == 0)
        #expect(again.text.isEmpty)
        let proof = try Program.run("audit", "verify", in: folder)
        #expect(proof.status == 0)
        #expect(proof.text == heads)
        #expect(heads.split(separator: "\n").count >= 4)
    }

    @Test("a register is named by its file, with sqlite: before it or without")
    func address() throws {
        let examples = Checkout.root.appending(path: "Examples").path
        let demo = ["demo", "--examples", examples, "--database", "sqlite:uji.sqlite"]
        #expect(try Program.run(demo, in: folder).status == 0)
        #expect(try Program.run("audit", "verify", "--database", "uji.sqlite", in: folder).status == 0)
        #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: "uji.sqlite.kunci").path))
    }

    @Test(
        "an address that names no file is refused before anything is made",
        arguments: ["postgres://localhost/selaras", "postgresql:x", "mysql:x", "sqlite:", ""])
    func foreignAddress(address: String) throws {
        let run = try Program.run("demo", "--database", address, in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains("--database"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "selaras.sqlite").path))
    }

    @Test("a chain is compared with what was written down before")
    func against() throws {
        _ = try demonstration()
        let text = try Program.run("audit", "verify", in: folder).text
        try folder.file("kepala.txt", text)
        #expect(try Program.run("audit", "verify", "--against", "kepala.txt", in: folder).status == 0)
        let fields = text.split(separator: " ", maxSplits: 2)
        try folder.file("kepala.txt", "\(fields[0]) 1:\(String(repeating: "0", count: 64)) Badan\n")
        #expect(try Program.run("audit", "verify", "--against", "kepala.txt", in: folder).status == 1)
        try folder.file("kepala.txt", "bukan kepala\n")
        #expect(try Program.run("audit", "verify", "--against", "kepala.txt", in: folder).status == 64)
    }

    @Test("a backup is restored elsewhere with its audit log, and over a database only on demand")
    func backup() throws {
        _ = try demonstration()
        try folder.file("kepala.txt", try Program.run("audit", "verify", in: folder).text)
        let verify = ["audit", "verify", "--against", "kepala.txt"]
        #expect(try Program.run("backup", "cadangan.sqlite", in: folder).status == 0)
        #expect(try Program.run("backup", "cadangan.sqlite", in: folder).status == 2)
        #expect(try Program.run("backup", "cadangan.sqlite", "--replace", in: folder).status == 0)
        let secret = "selaras.sqlite.kunci"
        let elsewhere = ["--database", "uji.sqlite", "--secret", secret]
        #expect(try Program.run(["restore", "cadangan.sqlite"] + elsewhere, in: folder).status == 0)
        #expect(try Program.run(verify + elsewhere, in: folder).status == 0)
        #expect(try Program.run("restore", "cadangan.sqlite", in: folder).status == 2)
        #expect(try Program.run("restore", "cadangan.sqlite", "--replace", in: folder).status == 0)
        #expect(try Program.run(verify, in: folder).status == 0)
    }

    @Test("the secret is made with the database, for its owner alone, and never replaced")
    func secret() throws {
        _ = try demonstration()
        let path = folder.url.appending(path: "selaras.sqlite.kunci").path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try FileManager.default.removeItem(atPath: path)
        #expect(try Program.run("audit", "verify", in: folder).status == 2)
        #expect(try demonstration().status == 2)
        #expect(!FileManager.default.fileExists(atPath: path))
        for text in [String(repeating: "ab", count: 32), "pendek"] {
            try allow(0o600, try folder.file("selaras.sqlite.kunci", text))
            #expect(try Program.run("audit", "verify", in: folder).status == 2)
        }
    }

    @Test("a secret that others may read is refused until it is its owner's alone", arguments: [0o640, 0o604, 0o620])
    func exposedSecret(mode: Int) throws {
        _ = try demonstration()
        let secret = folder.url.appending(path: "selaras.sqlite.kunci")
        try allow(mode, secret)
        let run = try Program.run("audit", "verify", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("chmod 600 selaras.sqlite.kunci"))
        for mode in [0o600, 0o400] {
            try allow(mode, secret)
            #expect(try Program.run("audit", "verify", in: folder).status == 0)
        }
    }

    @Test(
        "a database that isn't there, or is something else, is refused and left as it is",
        arguments: [["audit", "verify"], ["backup", "cadangan.sqlite"], ["restore", "selaras.sqlite", "--replace"]])
    func refused(command: [String]) throws {
        #expect(try Program.run(command, in: folder).status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "selaras.sqlite").path))
        try folder.file("selaras.sqlite", "bukan basis data")
        try allow(0o600, try folder.file("selaras.sqlite.kunci", String(repeating: "ab", count: 32)))
        let run = try Program.run(command, in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("selaras.sqlite"))
        #expect(try folder.bytes("selaras.sqlite") == Data("bukan basis data".utf8))
    }

    @Test(
        "a database that may only be read is refused with the reason and left as it is",
        .enabled(if: isOpenToAll, "the program lies where others than the superuser may not read"))
    func readOnly() throws {
        let data = folder.url.appending(path: "data")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        let examples = Checkout.root.appending(path: "Examples").path
        let command = ["demo", "--examples", examples, "--database", "data/selaras.sqlite"]
        #expect(try Program.run(command, in: folder).status == 0)
        let before = try folder.bytes("data/selaras.sqlite")
        let secret = data.appending(path: "selaras.sqlite.kunci")
        try allow(0o444, data.appending(path: "selaras.sqlite"))
        try allow(0o400, secret)
        // The superuser may write anything: the program is then run as nobody, who has the secret.
        if geteuid() == 0 { #expect(chown(secret.path, 65534, 65534) == 0) }
        try allow(0o555, data)
        defer { try? allow(0o755, data) }
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Program.url.path]
        let run =
            geteuid() == 0
            ? try Program.run(nobody + command, program: URL(filePath: "/usr/bin/setpriv"), in: folder)
            : try Program.run(command, in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("data/selaras.sqlite"))
        #expect(try folder.bytes("data/selaras.sqlite") == before)
    }

    private static var isOpenToAll: Bool {
        if geteuid() != 0 { return true }
        var folder = Program.url.deletingLastPathComponent()
        while folder.path != "/" {
            let mode = (try? FileManager.default.attributesOfItem(atPath: folder.path))?[.posixPermissions] as? NSNumber
            guard let mode, mode.intValue & 0o5 == 0o5 else { return false }
            folder.deleteLastPathComponent()
        }
        return FileManager.default.fileExists(atPath: "/usr/bin/setpriv")
    }

    private func allow(_ mode: Int, _ url: URL) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    }

    private func demonstration() throws -> Program.Run {
        try Program.run("demo", "--examples", Checkout.root.appending(path: "Examples").path, in: folder)
    }
}
