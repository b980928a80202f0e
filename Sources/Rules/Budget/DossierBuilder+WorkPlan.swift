import Domain

extension DossierBuilder {
    /// Adds an amount of 2021 on its own basis, or of 2022 as forward estimate, or of another basis of 2021.
    mutating func planned(
        _ node: EntryID, _ amount: String, basis: StatementBasis = .own, table: String = "4.2"
    ) {
        let value = StatedValue.money(MoneyReading.read(amount))
        let year = basis == .forward ? 2022 : 2021
        state(
            Statement(
                entry: node, role: .budget, basis: basis, period: .year(year), value: value, table: table))
    }

    /// Adds a program and its activities, each with its amount of the year and its forward estimate.
    mutating func addPlanned(program: [String], _ activities: [[String]]) {
        let names = ["Mutasi dan promosi", "Pendidikan dan pelatihan", "Pembinaan disiplin"]
        let parent = addNode(.program, name: "Program Kepegawaian Daerah")
        for (amount, basis) in zip(program, [StatementBasis.own, .forward]) { planned(parent, amount, basis: basis) }
        for (index, amounts) in activities.enumerated() {
            let activity = addNode(.activity, under: parent, name: names[index % names.count])
            for (amount, basis) in zip(amounts, [StatementBasis.own, .forward]) {
                planned(activity, amount, basis: basis)
            }
        }
    }
}

extension DossierBuilder {
    /// States one line of the recapitulation: programs, activities, amount.
    mutating func recapitulated(_ node: EntryID, programs: String, activities: String, amount: String) {
        for (role, count) in [(StatementRole.programCount, programs), (.activityCount, activities)] {
            let reading: Reported<Int> = Int(count).map { .reported($0) } ?? .missing(.unreadable)
            let value = StatedValue.count(StatedCount(raw: count, reading: reading))
            state(Statement(entry: node, role: role, period: .year(2021), value: value, table: "4.1"))
        }
        planned(node, amount, table: "4.1")
    }
}
