import Foundation
import TestSupport
import Testing

@Suite("selaras render --to pdf")
struct PrintCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("plan.txt", Plan.faulty)
    }

    /// Programs of this folder only, and in it a typesetter that does as told.
    private func run(typst script: String?, timeout: Int = 60) throws -> Program.Run {
        let tools = folder.url.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        if let script {
            let file = tools.appending(path: "typst")
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
        return try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt", "--to", "pdf", "--timeout", "\(timeout)"],
            environment: ["PATH": tools.path], in: folder)
    }

    @Test("a plan is printed as PDF")
    func prints() throws {
        let run = try Program.run(
            "render", "rencana-aksi-berblok", "plan.txt", "--to", "pdf", "--output", "plan.pdf", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(try folder.bytes("plan.pdf").starts(with: Data("%PDF-1.7".utf8)))
    }

    @Test("the name of the file says the form; where another is asked for, that is said")
    func formByName() throws {
        let run = try Program.run("render", "rencana-aksi-berblok", "plan.txt", "--output", "plan.DOCX", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(try folder.bytes("plan.DOCX").starts(with: Data("PK".utf8)))
        let other = try Program.run(
            "render", "rencana-aksi-berblok", "plan.txt", "--to", "tabs", "--output", "plan.pdf", in: folder)
        #expect(other.status == 0)
        #expect(other.errors.contains("plan.pdf berisi tabs, bukan pdf"))
    }

    @Test("a typesetter that hangs is ended with its children at the limit")
    func endsHanging() throws {
        let run = try run(typst: "/bin/sleep 3600 & echo $! > \(folder.url.path)/child; wait", timeout: 8)
        #expect(run.status == 2)
        #expect(run.errors.contains("8 detik"))
        let child = String(decoding: try folder.bytes("child"), as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        let state = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ""
        #expect(state.isEmpty || state.contains(") Z "))
    }

    @Test("what the typesetter complains about is passed on")
    func passesComplaint() throws {
        let run = try run(typst: "echo 'error: rusak' >&2; exit 1")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("error: rusak"))
    }

    @Test("a typesetter on the path goes before the module")
    func prefersProgram() throws {
        let run = try run(typst: "echo %PDF-1.7; echo hasil; echo %%EOF")
        #expect(run.status == 0)
        #expect(run.text == "%PDF-1.7\nhasil\n%%EOF\n")
    }

    @Test(
        "what a typesetter writes that is no PDF, or only begins like one, is not passed on",
        arguments: ["garbage", "%PDF-1.7"])
    func refusesGarbage(text: String) throws {
        let run = try run(typst: "echo '\(text)'")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("bukan PDF"))
    }

    @Test("told to end, it ends the typesetter and leaves nothing behind", arguments: [("TERM", 143), ("HUP", 129)])
    func interrupted(signal: String, status: Int32) throws {
        let scratch = folder.url.appending(path: "scratch")
        let tools = folder.url.appending(path: "tools")
        for folder in [scratch, tools] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        let child = folder.url.appending(path: "child").path
        let typst = tools.appending(path: "typst")
        try Data("#!/bin/sh\necho $$ > \(child)\n/bin/sleep 3600\n".utf8).write(to: typst)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: typst.path)
        let script = """
            \(Program.url.path) render rencana-aksi-melebar plan.txt --to pdf --output plan.pdf &
            while ! [ -s \(child) ]; do /bin/sleep 0.1; done
            kill -\(signal) $!
            wait $!
            """
        let run = try Program.run(
            ["-c", script], environment: ["PATH": tools.path, "TMPDIR": scratch.path],
            program: URL(filePath: "/bin/sh"), in: folder)
        #expect(run.status == status)
        #expect(run.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
        let process = String(decoding: try folder.bytes("child"), as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        let state = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        #expect(state.isEmpty || state.contains(") Z "))
    }

    @Test("an emblem that breaks off is refused by name, in every format", arguments: ["pdf", "docx", "xlsx", "html"])
    func brokenEmblem(format: String) throws {
        try Data(SamplePicture.png.dropLast(10)).write(to: folder.url.appending(path: "lambang.png"))
        let run = try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt", "--to", format, "--emblem", "lambang.png"], in: folder)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("lambang.png"))
    }

    @Test("without a folder for scratch files a workbook says so")
    func noScratchFolder() throws {
        let run = try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt", "--to", "xlsx"],
            environment: ["TMPDIR": folder.url.appending(path: "nowhere").path], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("nowhere tidak dapat ditulis") && !run.errors.contains("ERROR"))
    }

    @Test("without a typesetter the message says how to get it, and other formats work")
    func missing() throws {
        let alone = folder.url.appending(path: "alone")
        try FileManager.default.createDirectory(at: alone, withIntermediateDirectories: true)
        let program = alone.appending(path: "selaras")
        try FileManager.default.copyItem(at: Program.url, to: program)
        let run = try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt", "--to", "pdf"], environment: ["PATH": alone.path],
            program: program, in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("Typst") && run.errors.contains("paket PyPI typst"))
        let html = try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt"], environment: ["PATH": alone.path], program: program,
            in: folder)
        #expect(html.status == 0)
    }

    @Test("called by its name, it runs nothing of the folder it is called in")
    func calledByName() throws {
        let alone = folder.url.appending(path: "alone")
        let foreign = folder.url.appending(path: "there/tools/typst/bin")
        let resources = folder.url.appending(path: "there/Resources/typst")
        for folder in [alone, foreign, resources] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(at: Program.url, to: alone.appending(path: "selaras"))
        let python = foreign.appending(path: "python3")
        try Data("#!/bin/sh\necho hasil\n".utf8).write(to: python)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
        for name in ["document.typ", "typeset.py"] { try Data().write(to: resources.appending(path: name)) }
        let run = try Program.run(
            ["-c", "cd there && exec selaras render rencana-aksi-melebar ../plan.txt --to pdf"],
            environment: ["PATH": alone.path], program: URL(filePath: "/bin/sh"), in: folder)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Typst tidak ditemukan"))
    }

    @Test("a limit that is no time is refused", arguments: ["0", "-5", "abc"])
    func refusesLimits(limit: String) throws {
        let run = try Program.run(
            ["render", "rencana-aksi-melebar", "plan.txt", "--to", "pdf", "--timeout", limit], in: folder)
        #expect(run.status == 64)
    }
}
