import Domain
import Rules
import Testing

@Suite("A work plan in which everything agrees, and one slip in it")
struct CleanWorkPlanTests {
    /// One change of the text and the rule that must name it.
    struct Slip: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let rule: RuleID

        init(_ old: String, _ new: String, _ rule: RuleID) {
            self.old = old
            self.new = new
            self.rule = rule
        }

        var testDescription: String { "\(old) → \(new): \(rule)" }
    }

    @Test("nothing is reported of it")
    func isClean() {
        #expect(CleanWorkPlan.findings().map { "\($0.rule) \($0.places.first?.source?.title.id ?? "")" } == [])
    }

    @Test(
        "one slip is named by its rule",
        arguments: [
            Slip("88,00%", "85,00%", "computed.rate"), Slip("88,89%", "88,88%", "computed.rounded-not-cut"),
            Slip("5.400 eksemplar", "3.800 eksemplar", "computed.cumulative"),
            Slip("54,00%", "45,00%", "computed.attainment"),
            Slip("80%\t88,89%", "158%\t175,56%", "computed.percentage-not-added"),
            Slip("106,67%", "1.600 eksemplar", "computed.rate-in-percent"),
            Slip("25 lembaga\t22 lembaga", "25 orang\t22 lembaga", "indicator.unit-along-row"),
            Slip("1.900.625.000\t", "1.850.625.000\t", "budget.parts-make-total"),
            Slip("1.900.625.000,-", "1.900.265.000,-", "totals.stated-in-text"),
            Slip("DAU\t\t87%\t1.400.000.000", "DAU\t\t87%\t1.450.000.000", "budget.parts-make-total"),
            Slip("2.200 eksemplar\t900.250.000\tDAU", "2.020 eksemplar\t900.250.000\tDAU", "target.tables-agree"),
            Slip("11.000 berkas\t600.125.000\tDAU", "11.000 orang\t600.125.000\tDAU", "indicator.one-unit"),
            Slip("3 (tiga) kegiatan dengan", "4 (empat) kegiatan dengan", "totals.counts-agree"),
            Slip("2 (dua) program dan", "2 (tiga) program dan", "totals.number-in-words"),
            Slip("92,50%", "95,20%", "totals.absorption"), Slip("tabel 2.3", "tabel 2.7", "structure.table-exists"),
            Slip("RKPD tahun 2024 disajikan", "RKPD tahun 2022 disajikan", "structure.evaluated-year"),
            Slip("Tahun 2024 (n)", "Tahun 2023 (n)", "structure.header-years"),
            Slip("## 2.4 Review", "## 2.5 Review", "structure.section-numbers"),
            Slip("1.3. Maksud dan Tujuan", "1.4. Maksud dan Tujuan", "structure.contents-agree"),
            Slip("# BAB V PENUTUP", "", "completeness.chapters"),
            Slip("Jumlah perpustakaan yang dibina tidak", "Beberapa target tidak", "completeness.cause-given"),
        ])
    func isNamed(slip: Slip) {
        #expect(CleanWorkPlan.holds(slip.old))
        let findings = CleanWorkPlan.findings(replacing: slip.old, with: slip.new)
        let isNamed = findings.contains { $0.rule == slip.rule || $0.explains.contains(slip.rule) }
        #expect(isNamed, "\(findings.map { "\($0.rule)" })")
    }
}
