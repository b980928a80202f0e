import Application
import ArgumentParser
import Documents
import Domain
import Exchange
import Processes
import Rendering
import Rules

/// `selaras check`: reads documents and reports what is wrong in them.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Memeriksa dokumen dan melaporkan temuan dengan letak, hitungan dan perbaikannya.",
        discussion: """
            Beberapa berkas dari satu perangkat daerah dan satu periode diperiksa bersama; berkas dari beberapa \
            perangkat daerah mendapat laporan masing-masing.

            Paket official menjalankan aturan struktural dan wajib, thorough semua aturan termasuk anjuran.

            CONTOH
              selaras check rencana-aksi.txt
              selaras check rencana-aksi.txt --pack thorough
              selaras check rencana-aksi.txt --format html --output laporan.html
              selaras check rencana-aksi.txt --lang en
              cat rencana-aksi.txt | selaras check - --format json

            STATUS KELUAR
              0 tidak ada kesalahan
              1 ada kesalahan
              2 ada berkas yang tidak dapat dibaca; berkas lain tetap diperiksa
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help:
            "Bentuk laporan: text untuk terminal, summary untuk ringkasannya, html untuk dicetak, xlsx untuk dikerjakan bersama, json untuk program lain."
    )
    var format: CheckFormat = .text

    @Option(help: "Aturan yang dijalankan.")
    var pack: RulePack = .official

    @Option(
        help:
            "Bahasa temuan dan laporan: id untuk Indonesia, en untuk Inggris; yang tertulis dalam dokumen tetap dikutip apa adanya."
    )
    var lang: Language = .id

    func run() throws {
        Interruption.watch()
        let target = try OutputTarget(output.output, inputs: input.files)
        let tally = try write(to: target)
        if !target.isStandardOutput, format != .json { summarise(tally) }
        if !tally.refused.isEmpty { throw ExitStatus.refused }
        if tally.count(.error) > 0 { throw ExitStatus.findings }
    }

    private func write(to target: OutputTarget) throws -> CheckTally {
        switch format {
        case .text, .summary: try writeText(to: target)
        case .html: try writeWhole(to: target)
        case .json: try writeFindings(to: target)
        case .xlsx: try writeWorkbook(to: target)
        }
    }

    /// Agency by agency, so that a whole region needs no more memory than a few of them.
    private func writeText(to target: OutputTarget) throws -> CheckTally {
        let text = CheckReportText(
            width: Terminal.width, usesColor: target.isStandardOutput && Terminal.usesColor,
            isSummary: format == .summary, language: lang)
        var waiting: [UInt8] = []
        let tally = try Composition.checking().run(input.files, kind: input.kind, pack: pack) { report in
            waiting += text.section(report)
            guard target.isStandardOutput else { return }
            ProgressLine.finish()
            try target.write(waiting)
            waiting = []
        }
        ProgressLine.finish()
        try target.write(waiting + text.closing(tally))
        return tally
    }

    private func writeWhole(to target: OutputTarget) throws -> CheckTally {
        let run = Composition.checking().run(input.files, kind: input.kind, pack: pack)
        ProgressLine.finish()
        try target.write(CheckReportHTML(language: lang).render(run))
        return run.tally
    }

    private func writeWorkbook(to target: OutputTarget) throws -> CheckTally {
        if target.isStandardOutput, Terminal.outputIsTerminal {
            throw ValidationError(
                "Buku kerja tidak dapat ditampilkan di terminal; sebutkan berkasnya: --output temuan.xlsx")
        }
        let run = Composition.checking().run(input.files, kind: input.kind, pack: pack)
        ProgressLine.finish()
        let bytes = try Complaint.exiting { () throws(Complaint) in
            do throws(RenderingFault) {
                return try ScratchFile.bytes { path in try FindingsWorkbook(language: lang).write(run, to: path) }
            } catch {
                throw Complaint(error.explanation.id)
            }
        }
        try target.write(bytes)
        return run.tally
    }

    private func writeFindings(to target: OutputTarget) throws -> CheckTally {
        var findings: [Finding] = []
        let tally = Composition.checking().run(input.files, kind: input.kind, pack: pack) { findings += $0.findings }
        ProgressLine.finish()
        try target.write(
            FindingsFile.write(
                findings, files: input.files, rules: pack.rules.count, refused: tally.refused, language: lang))
        return tally
    }

    /// What the one who looks at the terminal needs to know when the report went elsewhere.
    private func summarise(_ tally: CheckTally) {
        for refusal in tally.refused { Terminal.warn(refusal) }
        let counts = Severity.allCases.map { $0.counted(tally.count($0)) }.joined(separator: ", ")
        let written = Localized(id: "; laporan ditulis ke ", en: "; the report was written to ")
        Terminal.warn("selaras: " + (counts + written).text(in: lang) + "\(output.output ?? "-").")
    }
}

extension RulePack: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
