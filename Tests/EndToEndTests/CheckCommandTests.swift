import Foundation
import TestSupport
import Testing

@Suite("selaras check")
struct CheckCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.file("sound.txt", Plan.sound)
        try folder.file("faulty.txt", Plan.faulty)
        try folder.file("empty.txt", "")
    }

    @Test(
        "the exit status says what was found",
        arguments: [("sound.txt", 0), ("faulty.txt", 1), ("empty.txt", 2), ("missing.txt", 2)])
    func status(file: String, status: Int32) throws {
        #expect(try Program.run("check", file, in: folder).status == status)
    }

    @Test("status 2 wins over 1, and the readable file is still reported")
    func refusalWins() throws {
        let run = try Program.run("check", "empty.txt", "faulty.txt", "--format", "json", in: folder)
        #expect(run.status == 2)
        let report = try run.object()
        #expect((report["findings"] as? [Any])?.isEmpty == false)
        let refused = try #require(report["refused"] as? [[String: Any]])
        #expect(refused.map { $0["file"] as? String } == ["empty.txt"])
        #expect(refused.map { $0["code"] as? String } == ["empty"])
    }

    @Test("JSON holds the findings with place and arithmetic, and nothing else is printed")
    func findings() throws {
        let run = try Program.run("check", "faulty.txt", "--format", "json", in: folder)
        #expect(run.errors.isEmpty)
        let report = try run.object()
        #expect(report["schema"] as? String == "selaras.findings/1")
        let counts = try #require(report["counts"] as? [String: Int])
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(counts.values.reduce(0, +) == findings.count)
        let finding = try #require(findings.first { $0["rule"] as? String == "target.quarters-make-year" })
        #expect(finding["severity"] as? String == "error")
        #expect((finding["arithmetic"] as? String)?.contains("280") == true)
        let source = try #require((finding["places"] as? [[String: Any]])?.first?["source"] as? [String: Any])
        #expect(source["file"] as? String == "faulty.txt")
        #expect(source["line"] as? Int == 7)
    }

    @Test("findings are told in English on demand, in the same places with the same figures")
    func english() throws {
        let english = try Program.run("check", "faulty.txt", "--format", "json", "--lang", "en", in: folder)
        #expect(english.status == 1)
        #expect(english.errors.isEmpty)
        let reports = try [Program.run("check", "faulty.txt", "--format", "json", in: folder), english]
            .map { try $0.object() }
        #expect(reports.map { $0["lang"] as? String } == ["id", "en"])
        let findings = try reports.map { try #require($0["findings"] as? [[String: Any]]) }
        for key in ["rule", "severity", "cause", "expected", "stated"] {
            #expect(findings[0].map { $0[key] as? String } == findings[1].map { $0[key] as? String }, "\(key)")
        }
        for key in ["message", "remedy"] {
            #expect(zip(findings[0], findings[1]).allSatisfy { $0[key] as? String != $1[key] as? String }, "\(key)")
        }
        let finding = try #require(findings[1].first { $0["rule"] as? String == "target.quarters-make-year" })
        #expect((finding["arithmetic"] as? String)?.contains("printed") == true)
    }

    @Test("every report can be had in English", arguments: ["text", "summary", "html", "xlsx"])
    func englishReports(format: String) throws {
        let run = try Program.run("check", "faulty.txt", "--format", format, "--lang", "en", in: folder)
        #expect(run.status == 1)
        #expect(run.errors.isEmpty)
        #expect(!run.output.isEmpty)
        #expect(format == "xlsx" || run.text.contains("must be corrected"))
    }

    @Test("standard input is a file like any other", arguments: ["text", "html", "json"])
    func standardInput(format: String) throws {
        let run = try Program.run("check", "-", "--format", format, input: Plan.faulty, in: folder)
        #expect(run.status == 1)
        #expect(!run.output.isEmpty)
        #expect(!run.text.contains("\u{1B}"), "no colour outside a terminal")
    }

    @Test("a report written to a file is the one printed", arguments: ["text", "html", "json", "xlsx"])
    func output(format: String) throws {
        let printed = try Program.run("check", "faulty.txt", "--format", format, in: folder)
        let written = try Program.run(
            "check", "faulty.txt", "--format", format, "--output", "report", in: folder)
        #expect(written.status == 1)
        #expect(written.output.isEmpty)
        #expect(try folder.bytes("report") == printed.output)
    }

    @Test("the page stands alone")
    func page() throws {
        let page = try Program.run("check", "faulty.txt", "--format", "html", in: folder).text
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(!page.contains("src=\"http") && !page.contains("href=\"http") && !page.contains("@import"))
    }

    @Test("an input is never overwritten")
    func keepsInput() throws {
        let run = try Program.run("check", "faulty.txt", "--output", "faulty.txt", in: folder)
        #expect(run.status != 0 && run.status != 1)
        #expect(try folder.bytes("faulty.txt") == Data(Plan.faulty.utf8))
    }

    @Test(
        "a report in a file is announced on standard error, and JSON is not",
        arguments: [("html", false), ("json", true)])
    func announces(format: String, isSilent: Bool) throws {
        let run = try Program.run(
            "check", "faulty.txt", "missing.txt", "--format", format, "--output", "report", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.isEmpty == isSilent)
    }

    @Test("a tab-separated table is checked like a Markdown one")
    func tabs() throws {
        try folder.file("tabbed.txt", Plan.tabbed)
        let run = try Program.run("check", "tabbed.txt", in: folder)
        #expect(run.status == 1)
        #expect(run.text.contains("target.quarters-make-year"))
    }

    @Test("several agencies get a report each")
    func severalAgencies() throws {
        try folder.file("other.txt", Plan.faulty.replacing("BADAN KEPEGAWAIAN", with: "BADAN PERENCANAAN"))
        let run = try Program.run("check", "faulty.txt", "other.txt", in: folder)
        #expect(run.text.contains("Badan Kepegawaian Daerah"))
        #expect(run.text.contains("Badan Perencanaan Daerah"))
    }

    @Test("a result that can't be written is said so")
    func unwritable() throws {
        let run = try Program.run("check", "sound.txt", "--output", "nowhere/report.txt", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("nowhere/report.txt"))
    }

    @Test(
        "a wrong command or option is a usage error",
        arguments: [
            ["periksa"], ["check"], ["check", "a", "--format", "docx"],
            ["check", "a", "--lang", "fr"], ["check", "-", "-"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try Program.run(arguments, in: folder).status == 64)
    }
}
