import Application
import ArgumentParser
import Domain
import Exchange
import Foundation

/// `selaras import`: reads documents into a dossier.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Membaca dokumen menjadi dossier, dengan asal setiap nilai.",
        discussion: """
            Dossier memuat semua yang terbaca, letaknya di berkas asal, sel yang dibaca dengan perbaikan atau dugaan \
            (doubts), dan sel yang tidak terpakai (unread). Bentuknya dijelaskan di Docs/formats.

            CONTOH
              selaras import rencana-aksi.txt
              selaras import rencana-aksi.txt --to json --output dossier.json
              selaras import rencana-aksi.txt --without-people --output dossier.yaml

            STATUS KELUAR
              0 semua berkas terbaca
              2 ada berkas yang tidak dapat dibaca; berkas lain tetap ditulis
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Bentuk dossier.")
    var to: DossierFile.Format = .yaml

    @Flag(help: "Tanpa nama, pangkat dan NIP penanda tangan.")
    var withoutPeople = false

    /// Reads for the server; see `ImportWorker`.
    @Flag(help: .hidden)
    var worker = false

    @Option(name: .customLong("name"), help: .hidden)
    var names: [String] = []

    func run() throws {
        if worker { return try work() }
        let target = try OutputTarget(output.output, inputs: input.files)
        var outcome = Composition.importing().run(input.files, kind: input.kind)
        ProgressLine.finish()
        if withoutPeople { outcome.proposals = outcome.proposals.map(PeopleFilter.apply) }
        try target.write(DossierFile.write(outcome, as: to))
        for refusal in outcome.refused { Terminal.warn(refusal) }
        if !outcome.refused.isEmpty { throw ExitStatus.refused }
    }

    private func work() throws {
        let worker = ImportWorker(paths: input.files, names: names, kind: input.kind)
        let result = try Complaint.exiting { () throws(Complaint) in try worker.result() }
        try FileHandle.standardOutput.write(contentsOf: result)
    }
}

extension DossierFile.Format: ExpressibleByArgument {}
