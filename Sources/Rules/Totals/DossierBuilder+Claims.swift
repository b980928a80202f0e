import Domain

extension DossierBuilder {
    /// Adds a paragraph of the current document with one claim on its figures.
    mutating func claim(
        _ text: String, _ measure: Claim.Measure, _ value: StatedValue, subject: EntryID? = nil, year: Int = 2021
    ) {
        var index = 0
        var id = DocumentID("d1")
        edit { document in
            index = document.blocks.count
            id = document.id
            document.blocks.append(Block(kind: .paragraph, text: text))
        }
        add(
            Claim(
                document: id, block: index, quote: text, measure: measure, subject: subject, period: .year(year),
                value: value))
    }

    /// Adds a claim that counts something.
    mutating func claim(
        _ text: String, _ measure: Claim.Measure, count: Int, subject: EntryID? = nil, year: Int = 2021
    ) {
        let value = StatedValue.count(StatedCount(raw: "\(count)", reading: .reported(count)))
        claim(text, measure, value, subject: subject, year: year)
    }
}

extension DossierBuilder {
    /// Adds a claim on an amount.
    mutating func claim(
        _ text: String, _ measure: Claim.Measure, amount: String, subject: EntryID? = nil, year: Int = 2021
    ) {
        claim(text, measure, .money(MoneyReading.read(amount)), subject: subject, year: year)
    }

    /// Adds a claim on a rate.
    mutating func claim(
        _ text: String, _ measure: Claim.Measure, rate: String, subject: EntryID? = nil, year: Int = 2019
    ) {
        claim(text, measure, .quantity(QuantityReading.read(rate).stated), subject: subject, year: year)
    }
}
