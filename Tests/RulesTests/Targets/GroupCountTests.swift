import Domain
import Testing

@testable import Rules

@Suite("How many people of which group a target counts")
struct GroupCountTests {
    @Test(
        "the group stands in the target or, for decrees, in the indicator",
        arguments: [
            ("Jumlah peserta", "500 CPNS dan 250 PPPK", [GroupCount.Group.civilServants, .contract], false),
            ("Jumlah Penerima SK ASN", "725 orang", [.all], true), ("Jumlah SK PPPK", "505 orang", [.contract], true),
            ("Jumlah SK CPNS dan PPPK", "505 orang", [], true), ("Jumlah PNS yang dilatih", "30 orang", [], false),
        ])
    func groups(name: String, year: String, groups: [GroupCount.Group], isDecree: Bool) {
        let indexed = PlanOf2025.indexed { plan in
            plan.addTarget(of: plan.addNode(.activity, name: "Seleksi"), name: name, year: year)
        }
        let counts = indexed.nodes.flatMap { GroupCount.all(of: $0) }
        #expect(counts.map(\.group) == groups)
        #expect(counts.allSatisfy { $0.isDecree == isDecree })
    }
}
