import Domain

@testable import Application

/// A small proposal with one doubt of each sort that can be settled, and an unread cell.
enum ImportSample {
    static let file = "rencana.txt"

    static var proposal: ImportProposal {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan", region: RegionalGovernment(kind: .regency, name: "Contoh")),
            period: 2020...2020)
        plan.beginDocument(.actionPlan, year: 2020, file: file)
        let program = plan.addNode(.program, number: "1", name: "Program Mutasi", place: place(3, 1))
        let indicator = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK", place: place(3, 2))
        plan.target(indicator, "300", year: 2020, place: place(3, 3))
        let other = plan.addIndicator(of: program, name: "Jumlah berkas", unit: "berkas", place: place(4, 2))
        plan.target(other, "2.500", year: 2020, place: place(4, 3))
        let doubts = [
            doubt(.ambiguousNumber, 4, 3), doubt(.accumulation, 3, 2), doubt(.joined, 3, 1), doubt(.column, 9, 9),
        ]
        return ImportProposal(
            dossier: plan.build(), doubts: doubts,
            unread: [UnreadCell(place: place(3, 8), raw: "75", why: Reason(written: "kolom tak dikenal"))])
    }

    static func place(_ line: Int, _ column: Int) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }

    static func settled(_ decisions: [ImportNoteID: Settlement.Decision]) -> ImportProposal {
        let settlements = decisions.mapValues {
            Settlement($0, author: "perencana", moment: Timestamp(milliseconds: 0))
        }
        return SettledProposal(proposal, settlements).proposal
    }

    private static func doubt(_ kind: Doubt.Kind, _ line: Int, _ column: Int) -> Doubt {
        Doubt(kind: kind, place: place(line, column), raw: "2.500", read: "2500", why: Reason(written: "dua cara"))
    }
}
