import Domain
import Testing

@testable import Rules

@Suite("Rows of totals")
struct BudgetTotalsTests {
    private func broken(_ fill: (inout DossierBuilder) -> Void) -> [String] {
        let indexed = PlanOf2025.indexed(fill)
        return indexed.documents.flatMap { BudgetTotals($0).broken(in: indexed) }.map { $0.places[0].path.text }
    }

    private func add(_ plan: inout DossierBuilder, _ amounts: (name: String, amount: String)..., table: String = "t1") {
        for (name, amount) in amounts {
            let node = plan.addNode(name == "JUMLAH" ? .agency : .program, name: name)
            plan.state(
                Statement(
                    entry: node, role: .budget, period: .year(2025), value: .money(MoneyReading.read(amount)),
                    table: table))
        }
    }

    @Test("differ from the sum of their table's rows")
    func differ() {
        #expect(
            broken { plan in
                add(&plan, ("Program A", "10.000.000"), ("Program B", "5.300.000"), ("JUMLAH", "18.000.000"))
            } == ["nodes/O1/budget"])
    }

    @Test("with a row without an amount, nothing is known")
    func incomplete() {
        #expect(
            broken { plan in
                add(&plan, ("Program A", "10.000.000"), ("Program B", ""), ("JUMLAH", "18.000.000"))
            } == [])
    }

    @Test("of a table with kegiatan among its programs are those of the programs")
    func flat() {
        #expect(
            broken { plan in
                add(
                    &plan, ("Program A", "10.000.000"), ("Penataan", "4.000.000"), ("Pembinaan", "6.000.000"),
                    ("Program B", "5.000.000"), ("JUMLAH", "15.000.000"))
            } == [])
    }

    @Test("of each part of a table, and of all of it, are right; a wrong one stays found")
    func parts() {
        func plan(_ second: String, _ whole: String) -> [String] {
            broken { plan in
                add(&plan, ("Program A", "10.000.000"), ("JUMLAH", "10.000.000"), ("Program B", "5.300.000"))
                add(&plan, ("JUMLAH", second), ("JUMLAH", whole))
            }
        }
        #expect(plan("5.300.000", "15.300.000") == [])
        #expect(plan("9.100.000", "15.300.000") == ["nodes/O2/budget"])
    }

    @Test("of another table are not those of this one; the sum of both is right")
    func tables() {
        func plan(_ total: String) -> [String] {
            broken { plan in
                add(&plan, ("Program A", "10.000.000"))
                add(&plan, ("Program B", "5.300.000"), ("JUMLAH", total), table: "t2")
            }
        }
        #expect(plan("5.300.000") == [])
        #expect(plan("15.300.000") == [])
        #expect(plan("9.900.000") == ["nodes/O1/budget"])
    }
}
