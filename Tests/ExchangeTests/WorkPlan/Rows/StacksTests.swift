import Domain
import Testing

@testable import Exchange

/// Cells that hold several names or several figures.
@Suite("Stacked cells of a work plan")
struct StacksTests {
    @Test("names that open as such are taken apart, words inside a name are not")
    func indicators() {
        let stack = IndicatorStack(
            "Jumlah koleksi yang tersedia Jumlah pemustaka yang dilayani Persentase koleksi terawat", mayContinue: false
        )
        #expect(
            stack.items.map(\.name) == [
                "Jumlah koleksi yang tersedia", "Jumlah pemustaka yang dilayani", "Persentase koleksi terawat",
            ])
        #expect(IndicatorStack("Rasio Jumlah Pustakawan dan Jumlah Pemustaka", mayContinue: false).items.count == 1)
        #expect(IndicatorStack("1. Jumlah buku cetak 2. Jumlah buku digital", mayContinue: false).items.count == 2)
        #expect(IndicatorStack("", mayContinue: false).items.isEmpty)
    }

    @Test("the end of a name from the page before stands in front")
    func fragments() {
        let stack = IndicatorStack("yang dilayani Jumlah koleksi yang tersedia", mayContinue: true)
        #expect(stack.fragment == "yang dilayani")
        #expect(stack.items.map(\.name) == ["Jumlah koleksi yang tersedia"])
        let rest = IndicatorStack("yang dilayani", mayContinue: true)
        #expect(rest.fragment == "yang dilayani")
        #expect(rest.items.isEmpty)
    }

    @Test("lines of a cell are names of their own, unless they go on with the one above")
    func lines() {
        let stack = IndicatorStack(
            "Jumlah koleksi yang tersedia Jumlah pemustaka",
            lines: ["Jumlah koleksi", "yang tersedia", "Jumlah pemustaka"],
            mayContinue: false)
        #expect(stack.items.map(\.name) == ["Jumlah koleksi yang tersedia", "Jumlah pemustaka"])
    }

    @Test(
        "figures are taken apart, dashes among them",
        arguments: [
            ("68 Jenis 15 jenis 160.000 lembar", ["68 Jenis", "15 jenis", "160.000 lembar"]),
            ("2 rekening - 164 unit -", ["2 rekening", "-", "164 unit", "-"]),
            ("120 orang 90% BB", ["120 orang", "90%", "BB"]),
            ("6 Perangkat Daerah", ["6 Perangkat Daerah"]), ("", []),
        ] as [(String, [String])])
    func figures(text: String, expected: [String]) {
        #expect(TargetStack(text).parts == expected)
    }

    @Test("a unit in front belongs to the figure above")
    func remainder() {
        let stack = TargetStack("orang 100 orang 2 kali")
        #expect(stack.fragment == "orang")
        #expect(stack.parts == ["100 orang", "2 kali"])
        #expect(TargetStack("x", lines: ["5 buku", "-"]).parts == ["5 buku", "-"])
    }

    @Test("a program in capitals ends where small letters begin")
    func names() {
        let parts = StackedNames.split(
            "PROGRAM PEMBINAAN PERPUSTAKAAN DAERAH Pengelolaan Koleksi Daerah", known: WorkPlanKnowledge(),
            beside: TableID("4.2"))
        #expect(parts == ["PROGRAM PEMBINAAN PERPUSTAKAAN DAERAH", "Pengelolaan Koleksi Daerah"])
        let single = StackedNames.split(
            "Program Pembinaan Perpustakaan", known: WorkPlanKnowledge(), beside: TableID("4.2"))
        #expect(single == ["Program Pembinaan Perpustakaan"])
    }

    @Test(
        "titles of rows of sums",
        arguments: [("JUMLAH", true), ("Total Pagu", true), ("Jumlah koleksi", false), ("Buku", false)])
    func totals(text: String, isTotal: Bool) {
        #expect(TotalRow.isTitle(text) == isTotal)
    }
}
