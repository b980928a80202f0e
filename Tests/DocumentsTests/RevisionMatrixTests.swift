import Domain
import Testing

@testable import Documents

@Suite("The matrix of two revisions")
struct RevisionMatrixTests {
    @Test("target, money and difference stand side by side; a decrease is bracketed")
    func sample() {
        let printed = PrintedRows(DocumentDefinition.revisionMatrix.document(for: RevisionSample.input))
        #expect(printed.areComplete)
        let rows = printed.tables[0]
        #expect(rows.count == 5)
        #expect(rows[0][7] == "(20.000.000)")
        #expect(rows[1][3...8] == ["100 orang", "100.000.000", "80 orang", "80.000.000", "(20.000.000)", "(20,00)"])
    }

    @Test("what is new, dropped or unchanged says so")
    func changes() {
        let rows = PrintedRows(DocumentDefinition.revisionMatrix.document(for: RevisionSample.input)).tables[0]
        #expect(rows[2][9] == "kegiatan dihapus")
        #expect(rows[3][9] == "kegiatan baru")
        #expect(rows[3][6] == "50.000.000")
        #expect(rows[3][4] == "")
    }

    @Test("the last row sums the money of both revisions, no level twice", arguments: DocumentOptions.Figures.allCases)
    func total(figures: DocumentOptions.Figures) {
        var input = RevisionSample.input
        input.options.figures = figures
        let rows = PrintedRows(DocumentDefinition.revisionMatrix.document(for: input)).tables[0]
        #expect(
            rows.last == ["JUMLAH", "<", "<", "", "150.000.000", "", "130.000.000", "(20.000.000)", "(13,33)", "", ""])
    }

    @Test("a total that the sources print stands alone; of changed rows the total says that it is of all")
    func totals() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        for name in ["P", "Q"] { plan.budget(plan.addNode(.program, name: name), "1.000", year: 2025) }
        let before = DocumentInput(report: CheckReport(dossier: plan.build()))
        var after = before
        after.report.dossier.documents[0].entries[0].name = "R"
        let changed = PrintedRows(RevisionMatrix.document(from: before, to: after, lines: [])).tables[0]
        #expect(changed.count == 2)
        #expect(changed.last?[0] == "JUMLAH (termasuk yang tidak berubah)")
        #expect(changed.last?[4] == "2.000")
        plan.budget(plan.addNode(.agency, name: "JUMLAH"), "2.000", year: 2025)
        let stated = DocumentInput(report: CheckReport(dossier: plan.build()))
        var other = stated
        other.report.dossier.documents[0].statements.removeLast()
        let rows = PrintedRows(RevisionMatrix.document(from: stated, to: other, lines: [])).tables[0]
        #expect(rows.map { $0[1] } == ["JUMLAH"])
    }

    private func states(_ change: (inout Dossier) -> Void) -> (DocumentInput, DocumentInput) {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let program = plan.addNode(.program, number: "1", name: "Program Mutasi")
        for (number, name) in ["Promosi", "Pensiun"].enumerated() {
            let activity = plan.addNode(.activity, under: program, number: "\(number + 1)", name: name)
            let indicator = plan.addIndicator(of: activity, name: "Jumlah SK", unit: "SK")
            plan.target(indicator, "100 SK", year: 2025)
            plan.quarters(indicator, ["25", "25", "25", "25"], year: 2025)
        }
        let before = plan.build()
        var after = before
        change(&after)
        return (
            DocumentInput(report: CheckReport(dossier: before)), DocumentInput(report: CheckReport(dossier: after))
        )
    }

    @Test("a figure that is stated twice and then once is told, the same figures in another order are not")
    func repeated() {
        let twice = states { $0.documents[0].statements.append($0.documents[0].statements[0]) }
        let matrix = RevisionMatrix.document(from: twice.1, to: twice.0, lines: [])
        #expect(PrintedRows(matrix).tables.first?.contains { $0[9] == "rincian berubah" } == true)
        let turned = states { $0.documents[0].statements.reverse() }
        #expect(RevisionMatrix.document(from: turned.0, to: turned.1, lines: []).lacking != nil)
    }

    @Test("of two states of a dossier the rows that are otherwise stand below those they hang under")
    func twoStates() throws {
        let (before, after) = states { dossier in
            dossier.documents[0].entries[1].name = "Kenaikan pangkat"
            let quarter = dossier.documents[0].statements.count - 1
            dossier.documents[0].statements[quarter].value = .text("26")
        }
        let document = RevisionMatrix.document(from: before, to: after, lines: ["Semula: revisi 1"])
        let rows = PrintedRows(document).tables[0]
        #expect(
            rows.map { $0[9] } == [
                "tetap", "nama kegiatan berubah, semula “Promosi”", "target triwulan berubah: TW IV 25 → 26",
            ])
        #expect(document.titleLines.contains("Semula: revisi 1"))
        let renamed = RevisionMatrix.document(
            from: before, to: states { $0.documents[0].entries[1].name = "Lain" }.1, lines: [])
        #expect(PrintedRows(renamed).tables[0].count == 2)
    }

    @Test("a document that only one state has is all new or all dropped")
    func wholeDocument() {
        let (full, empty) = states { $0.documents = [] }
        for (from, to, word) in [(full, empty, "dihapus"), (empty, full, "baru")] {
            let rows = PrintedRows(RevisionMatrix.document(from: from, to: to, lines: [])).tables[0]
            #expect(rows.count == 3)
            #expect(rows.allSatisfy { $0[9].hasSuffix(word) })
        }
    }

    @Test("two states that print the same have nothing to be compared")
    func sameStates() {
        let (before, after) = states { _ in }
        #expect(RevisionMatrix.document(from: before, to: after, lines: []).lacking != nil)
    }

    @Test("what only bears another number, or states the same in another order, is not otherwise")
    func sameButForOrder() {
        for change in [
            { (dossier: inout Dossier) in dossier.documents[0].entries[3].number = "7" },
            { $0.documents[0].statements.reverse() },
        ] {
            let (before, after) = states(change)
            #expect(before.dossier != after.dossier)
            #expect(RevisionMatrix.document(from: before, to: after, lines: []).lacking != nil)
        }
    }

    @Test("one revision alone has nothing to be compared with")
    func single() {
        let document = DocumentDefinition.revisionMatrix.document(for: ActionPlanSample.input(steps: nil))
        #expect(document.holes.count == 1)
    }

    /// A program and its two activities with their amounts in two revisions.
    private func matrix(
        _ before: [String], _ after: [String], _ figures: DocumentOptions.Figures = .asStated
    ) -> Document {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        for (revision, amounts) in [before, after].enumerated() {
            plan.beginDocument(.actionPlan, year: 2025)
            plan.edit { $0.revision = revision }
            let program = plan.addNode(.program, number: "1", name: "P")
            let nodes = [program] + ["A", "B"].map { plan.addNode(.activity, under: program, name: $0) }
            for (node, amount) in zip(nodes, amounts) { plan.budget(node, amount, year: 2025) }
        }
        return DocumentDefinition.revisionMatrix.document(
            for: DocumentInput(
                report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: figures)))
    }

    @Test("the matrix prints what its sources state, whatever the parts add up to")
    func statedFirst() {
        let printed = PrintedRows(matrix(["500", "200", "100"], ["700", "200", "100"]))
        #expect(printed.tables[0][0][4...8] == ["500", "", "700", "200", "40,00"])
        #expect(printed.tables[0].last?[4...8] == ["500", "", "700", "200", "40,00"])
        #expect(printed.notes.isEmpty)
    }

    @Test("a sum that no source states is marked")
    func sums() {
        let printed = PrintedRows(matrix(["", "200", "100"], ["", "150", "100"]))
        #expect(printed.tables[0][0][4...8] == ["300", "", "250", "(50)", "(16,67)"])
        #expect(printed.marks == [["*"], ["*"]])
        #expect(printed.notes == [RevisionMoney.note])
    }

    @Test("a missing amount is never zero: neither added nor subtracted")
    func missing() {
        let hole = MissingMarks.hole
        let rows = PrintedRows(matrix(["", "200", ""], ["300", "200", "100"])).tables[0]
        #expect(rows[0][4...8] == [hole, "", "300", hole, hole])
        #expect(rows[2][6...8] == ["100", hole, hole])
    }

    // MARK: As computed

    @Test("as computed both sides are sums of their parts, whatever their sources state, and so is the difference")
    func computed() {
        let printed = PrintedRows(matrix(["500", "200", "100"], ["700", "250", "100"], .asComputed))
        #expect(printed.areComplete)
        #expect(printed.tables[0][0][4...9] == ["300", "", "350", "50", "16,67", "anggaran berubah"])
        #expect(printed.marks.isEmpty)
    }

    @Test("as computed an amount that is asked for and missing is a hole on its side and in the difference")
    func computedHoles() {
        let hole = MissingMarks.hole
        let document = matrix(["", "200", ""], ["", "200", "100"], .asComputed)
        let rows = PrintedRows(document).tables[0]
        #expect(rows[0][4...8] == [hole, "", "300", hole, hole])
        #expect(rows[1][4...8] == ["200", "", "200", "0", "0,00"])
        #expect(rows[2][4...8] == [hole, "", "100", hole, hole])
        #expect(document.holes.contains { $0.why == ComputedPlan.partial })
        #expect(document.holes.contains { $0.place == "Pemerintah daerah" })
    }

    @Test("as computed the targets of both sides follow from their quarters and carry their footnotes")
    func computedTargets() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        for (revision, last) in ["90%", "95%"].enumerated() {
            plan.beginDocument(.actionPlan, year: 2025)
            plan.edit { $0.revision = revision }
            let program = plan.addNode(.program, name: "P")
            let position = plan.addIndicator(of: program, name: "Tepat waktu")
            plan.quarters(position, ["80%", "85%", "85%", last], year: 2025)
            plan.target(position, "80%", year: 2025)
            plan.editIndicator(position) { $0.accumulation = .lastValue }
            let sum = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
            plan.quarters(sum, ["10", "10", "10", "10"], year: 2025)
            plan.editIndicator(sum) { $0.accumulation = .sum }
            plan.addIndicator(of: program, name: "Tanpa target")
        }
        var input = DocumentInput(report: CheckReport(dossier: plan.build()))
        input.options.figures = .asComputed
        let printed = PrintedRows(DocumentDefinition.revisionMatrix.document(for: input))
        let rows = printed.tables[0]
        let change = "target berubah; target triwulan berubah: TW IV 90% → 95%"
        #expect([rows[0][3], rows[0][5], rows[0][9]] == ["90%", "95%", change])
        #expect([rows[1][3], rows[1][5], rows[1][9]] == ["40 SK", "40 SK", "tetap"])
        #expect(rows[2][3] == MissingMarks.hole)
        #expect(printed.notes == [FigureNote.position.text])
    }

    @Test("two states of a dossier are computed, too")
    func computedStates() {
        var (before, after) = states { dossier in
            dossier.documents[0].statements.removeAll { $0.role == .target && $0.period == .year(2025) }
        }
        (before.options.figures, after.options.figures) = (.asComputed, .asComputed)
        let rows = PrintedRows(RevisionMatrix.document(from: before, to: after, lines: [])).tables[0]
        #expect(rows.map { $0[3] }.contains("100 SK"))
        #expect(rows.map { $0[5] }.contains(MissingMarks.hole))
    }

    @Test("where no row is numbered they are counted; the total of the source is its last line, not an agency")
    func unnumbered() {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        for revision in 0...1 {
            plan.beginDocument(.performanceAgreement, year: 2025)
            plan.edit { $0.revision = revision }
            for name in ["A", "B"] {
                plan.budget(plan.addNode(.program, name: name), revision == 0 ? "5.000.000" : "6.000.000", year: 2025)
            }
            plan.budget(plan.addNode(.agency, name: "Jumlah"), revision == 0 ? "10.000.000" : "12.000.000", year: 2025)
        }
        let matrix = DocumentDefinition.revisionMatrix.document(
            for: DocumentInput(report: CheckReport(dossier: plan.build())))
        let rows = PrintedRows(matrix).tables[0]
        #expect(rows.map { $0[0] } == ["1", "2", ""])
        #expect(rows.map { $0[1] } == ["Program: A", "Program: B", "Jumlah"])
    }
}
