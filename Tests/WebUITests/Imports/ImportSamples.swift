import Application
import Domain

/// A draft with a doubt of each sort, an unread cell, and a plan in the register that differs.
enum ImportSamples {
    private static let file = "rencana <2025>.txt"
    private static let agency = Agency(
        name: "Badan <Kepegawaian>", region: RegionalGovernment(kind: .regency, name: "Contoh"))

    static let key = ImportDraftKey(
        agency: PageSamples.key.agency,
        draft: ImportDraftID(UUIDv7(at: Timestamp(milliseconds: 1_700_000_000_000), random: (0, 9))))

    static let registered = RegisteredAgency(key: PageSamples.key.agency, agency: agency)

    static func line(taken: TakenOver? = nil) -> ImportDraftLine {
        ImportDraftLine(
            key: key, author: "perencana", moment: Timestamp(milliseconds: 1_700_000_000_000),
            files: [.init(name: file, byteCount: 1234)], taken: taken)
    }

    static func review(
        settlements: [ImportNoteID: Settlement.Decision] = [:], taken: TakenOver? = nil, isPresent: Bool = false,
        named: String? = nil
    ) -> ImportReview {
        var proposal = proposal(target: "300")
        if let named { proposal.dossier.agency.name = named }
        proposal.refused = [Refusal(file: "foto.pdf", code: .binary, reason: Reason(written: "Berkas ini PDF."))]
        let said = settlements.mapValues {
            Settlement($0, author: "perencana", moment: Timestamp(milliseconds: 1_700_000_000_000))
        }
        let draft = ImportDraft(
            line: line(taken: taken), proposal: proposal, tables: [table, other], settlements: said)
        let present = StoredDossier(
            key: PageSamples.key,
            version: DossierVersion(generation: RegisterID(PageSamples.key.dossier.value), revision: 4),
            dossier: Self.proposal(target: "280").dossier)
        return ImportReview(
            draft: draft, target: registered, agencies: [registered], present: isPresent ? present : nil)
    }

    private static func proposal(target: String) -> ImportProposal {
        var plan = DossierBuilder(agency: agency, period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: file)
        let program = plan.addNode(.program, number: "1", name: "Program <b>Mutasi</b>", place: place(3, 1))
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK", place: place(3, 2))
        plan.target(indicator, target, year: 2025, place: place(3, 3))
        let next = plan.addIndicator(of: program, name: "Jumlah berkas", unit: "berkas", place: place(4, 2))
        plan.target(next, "2.500", year: 2025, place: place(4, 3))
        plan.quarters(next, ["500", "500", "500", "1.000"], year: 2025)
        return ImportProposal(
            dossier: plan.build(),
            doubts: [
                doubt(
                    .ambiguousNumber, 4, 3, raw: "2.500", read: "2500",
                    why: Reason(.numberDoubt, Reason(.twoReadings, "2.500", "2,5").written)),
                doubt(.accumulation, 4, 2, raw: "Jumlah berkas", read: "dijumlahkan", why: Reason(.severalMethods)),
                doubt(.joined, 3, 1, raw: "Program", read: "Program <b>Mutasi</b>", why: Reason(.nameOverPages)),
                doubt(.column, 9, 9, raw: "", read: "target", why: Reason(.budgetWithoutHeading)),
            ],
            unread: [UnreadCell(place: place(3, 4), raw: "75", why: Reason(.unknownHeading))])
    }

    private static let table = SourceTable(
        file: file, caption: "Tabel 1. Rencana & aksi",
        rows: [
            cells(2, ["NO", "INDIKATOR", "TARGET"]), cells(3, ["Program", "Jumlah SK", "300", "75"]),
            cells(4, ["", "Jumlah berkas", "2.500"]),
        ] + (5..<90).map { cells($0, ["\($0)", "baris lain"]) })

    private static let other = SourceTable(file: file, caption: nil, rows: [cells(200, ["Kepala", "<script>"])])

    private static func cells(_ line: Int, _ texts: [String]) -> [SourceTable.Cell] {
        texts.enumerated().map { .init(text: $1, spot: .text(line: line, column: $0 + 1)) }
    }

    private static func place(_ line: Int, _ column: Int) -> SourcePlace {
        SourcePlace(file: file, line: line, column: column)
    }

    private static func doubt(
        _ kind: Doubt.Kind, _ line: Int, _ column: Int, raw: String, read: String, why: Reason
    ) -> Doubt {
        Doubt(kind: kind, place: place(line, column), raw: raw, read: read, why: why)
    }
}
