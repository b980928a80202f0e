import Domain
import Testing

@testable import Documents

@Suite("Empty cells of a source that are holes")
struct StatedHolesTests {
    private func plan(_ edit: (inout DossierBuilder, EntryID) -> Void) throws -> StatedPlan {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        edit(&builder, builder.addNode(.activity, name: "Pelatihan"))
        return try #require(StatedPlan(DocumentInput(report: CheckReport(dossier: builder.build()))))
    }

    /// The whys of an indicator's target cells: four quarters, then the year.
    private func gaps(_ plan: StatedPlan, of name: String) throws -> [String?] {
        let entry = try #require(plan.document.entries.first { $0.name == name })
        return StatedCell.all.map { plan.gap(.target, of: entry, in: $0) }
    }

    private static let blank = "kosong pada sumber"

    @Test("a year without a figure is a hole; a quarter is none where another quarter has its figure")
    func quarters() throws {
        let plan = try plan { plan, node in
            let some = plan.addIndicator(of: node, name: "sebagian")
            plan.quarters(some, ["", "-", "30", ""], year: 2025)
            plan.target(some, "", year: 2025)
            let none = plan.addIndicator(of: node, name: "kosong")
            plan.quarters(none, ["", "", "", ""], year: 2025)
            plan.target(none, "-", year: 2025)
            plan.addIndicator(of: node, name: "tanpa target")
            plan.target(plan.addIndicator(of: node, name: "hanya setahun"), "5", year: 2025)
        }
        #expect(try gaps(plan, of: "sebagian") == [nil, nil, nil, nil, Self.blank])
        let dash = "sumber hanya menulis tanda hubung"
        #expect(try gaps(plan, of: "kosong") == [Self.blank, Self.blank, Self.blank, Self.blank, dash])
        let untold = try #require(plan.document.entries.first { $0.name == "tanpa target" })
        #expect(plan.yearTarget(of: untold).content == .unfilled("", why: StatedPlan.unstated))
        #expect(try gaps(plan, of: "tanpa target") == Array(repeating: StatedPlan.unstated, count: 5))
        #expect(try gaps(plan, of: "hanya setahun") == [nil, nil, nil, nil, nil])
    }

    @Test("a quarter that can't be read is a hole also beside others that can")
    func unreadable() throws {
        let plan = try plan { plan, node in
            plan.quarters(plan.addIndicator(of: node, name: "a"), ["#REF!", "30", "", ""], year: 2025)
        }
        #expect(try gaps(plan, of: "a") == ["angka pada sumber tidak terbaca", nil, nil, nil, nil])
    }

    @Test("what is empty for all of a level is left empty by its layout, unless too few tell")
    func design() throws {
        func whys(count: Int, filled: Int = 0) throws -> Int {
            let plan = try plan { plan, node in
                for index in 0..<count {
                    plan.target(plan.addIndicator(of: node, name: "\(index)"), index < filled ? "5" : "", year: 2025)
                }
            }
            return plan.document.entries.count { plan.gap(.target, of: $0, in: .year) != nil }
        }
        #expect(try whys(count: 2) == 2)
        #expect(try whys(count: 3) == 0)
        #expect(try whys(count: 3, filled: 1) == 2)
    }

    @Test("in a table that leaves many cells empty only the exceptions of a column are holes")
    func columns() throws {
        func holes(empty: Int, filled: Int) throws -> Int {
            let plan = try plan { plan, node in
                for index in 0..<(empty + filled) {
                    plan.target(plan.addIndicator(of: node, name: "\(index)"), index < empty ? "" : "5", year: 2025)
                }
            }
            let entries = Dictionary(uniqueKeysWithValues: plan.document.entries.map { ($0.id, $0) })
            return plan.document.statements.count { statement in
                entries[statement.entry].flatMap { plan.gapInColumn(of: statement, at: $0) } != nil
            }
        }
        #expect(try holes(empty: 2, filled: 4) == 2)
        #expect(try holes(empty: 3, filled: 4) == 0)
    }

    @Test("a hole is printed as its source left it, and listed")
    func printed() throws {
        let plan = try plan { plan, node in plan.target(plan.addIndicator(of: node, name: "a"), "-", year: 2025) }
        let indicator = try #require(plan.document.entries.first { $0.indicatorID != nil })
        let cell = plan.yearTarget(of: indicator)
        #expect(cell.content.paragraphs == ["-"])
        #expect(cell.content.gap != nil)
        #expect(!cell.content.isBlankHole)
    }
}
