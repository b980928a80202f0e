import Domain
import Testing

@testable import Documents

@Suite("The review of the draft plan")
struct ReviewTableTests {
    @Test("an indicator of one side stands beside one of the other, each line with its own figures")
    func sides() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, number: "1", name: "Pelatihan")
        plan.builder.editEntry(activity) { $0.reprints = [.init(name: "Pelatihan ASN")] }
        let draft = StatementKey(.target, .draftRKPD, .year(2021))
        let needs = StatementKey(.target, .needsAnalysis, .year(2021))
        let both = plan.builder.addIndicator(of: activity, name: "Jumlah peserta")
        plan.state("10", draft, of: both)
        plan.state("12", needs, of: both)
        plan.state("1", draft, of: plan.builder.addIndicator(of: activity, name: "Jumlah gedung"))
        let new = plan.builder.addIndicator(of: activity, name: "Jumlah fasilitasi")
        plan.state("2", needs, of: new)
        plan.state("Baru", StatementKey(.note), of: new)
        let rows = plan.rows(.review)
        #expect(
            rows == [
                [
                    "1", "Pelatihan", "", "Jumlah peserta", "10", "", "Pelatihan ASN", "", "Jumlah peserta", "12", "",
                    "",
                ],
                ["^", "^", "^", "Jumlah gedung", "1", "^", "^", "^", "Jumlah fasilitasi", "2", "^", "Baru"],
            ])
    }

    @Test("an empty name on the right stays empty as stated and is filled as computed")
    func emptyName() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pelatihan")
        plan.state("100", StatementKey(.budget, .needsAnalysis, .year(2021)), of: activity)
        #expect(plan.rows(.review)[0][6] == "")
        #expect(plan.rows(.review, .asComputed)[0][6] == "Pelatihan")
    }

    @Test(
        "rows without a number are counted: programs in Roman numerals, their kegiatan in digits, sub kegiatan in letters"
    )
    func ordinals() {
        var plan = WorkPlanFixture()
        let amount = StatementKey(.budget, .draftRKPD, .year(2021))
        for program in ["A", "B"] {
            let node = plan.builder.addNode(.program, name: "Program \(program)")
            for activity in 1...2 {
                let work = plan.builder.addNode(
                    .activity, under: node, number: program == "B" ? "\(activity + 4)." : nil, name: "Kegiatan")
                plan.state("10", amount, of: plan.builder.addNode(.subActivity, under: work, name: "Sub kegiatan"))
            }
        }
        #expect(
            plan.rows(.review).map { $0[0] } == ["I", "1", "a", "2", "a", "II", "5.", "a", "6.", "a"])
    }
}
