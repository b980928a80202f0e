import Domain
import Testing

@testable import Documents

@Suite("The action plan with money")
struct ActionPlanMoneyTests {
    private let definition = DocumentDefinition.actionPlanMoney
    private let money = ["25.000.000,00", "25.000.000,00", "25.000.000,00", "25.000.000,00", "100.000.000,00"]

    @Test("its example is complete: thirteen and fifteen columns, target and money side by side")
    func example() {
        let printed = PrintedRows(definition.document(for: definition.sample()))
        #expect(printed.areComplete)
        #expect(
            printed.tables == [
                [
                    [
                        "1 Mewujudkan aparatur yang profesional", "1 Meningkatnya kompetensi aparatur",
                        "1 Persentase aparatur bersertifikat kompetensi",
                    ] + interleaved(["", "", "", "75%", "75%"])
                ],
                [
                    [
                        "1. Mewujudkan aparatur yang profesional", "1. Meningkatnya kompetensi aparatur",
                        "1. Persentase aparatur bersertifikat kompetensi",
                        "1. Program Pengembangan Sumber Daya Manusia :", "",
                    ] + interleaved(["", "", "", "", ""]),
                    ["^", "^", "^", "1. Pengembangan Kompetensi Teknis", "Jumlah peserta pelatihan"]
                        + interleaved(["", "30", "30", "40", "100 orang"]),
                ],
            ])
    }

    private func interleaved(_ targets: [String]) -> [String] { zip(targets, money).flatMap { [$0, $1] } }

    @Test("the second table counts its columns 4 and 5 twice")
    func numberRow() throws {
        let document = definition.document(for: definition.sample())
        let tables = document.sections.flatMap(\.content).compactMap { content -> Table? in
            if case .table(let table) = content { table } else { nil }
        }
        #expect(tables.map { $0.numberRow.compactMap { $0 }.count } == [13, 15])
        #expect(tables.last?.numberRow.prefix(7).map { $0 } == ["1", "2", "3", "4", "5", "4", "5"])
    }

    @Test("both tables have a title and a signature with room for place and date")
    func titles() {
        let document = definition.document(for: definition.sample())
        #expect(document.cover?.lines.count == 4)
        #expect(document.sections.map(\.title) == ["RENCANA AKSI 2025", "RENCANA AKSI PROGRAM KEGIATAN 2025"])
        #expect(document.sections.allSatisfy { $0.content.count == 3 })
    }

    @Test("without an action plan it says what is missing")
    func noPlan() {
        let input = DocumentInput(report: CheckReport(dossier: Dossier()))
        #expect(definition.document(for: input).holes.count == 1)
    }
}
