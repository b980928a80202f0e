import Application
import Domain

extension DossierTables {
    static let claims = PartTable<Claim>(
        "claim",
        columns: ["document", "block", "quote", "measure", "subject", "period"] + ValueCode.columns
            + SourceColumns.names
    ) { claim in
        [
            .text(claim.document.text), .integer(claim.block), .text(claim.quote), .text(claim.measure.rawValue),
            .text(claim.subject?.text), .text(claim.period?.code),
        ] + ValueCode(claim.value).values + SourceColumns.values(claim.place)
    } read: { row throws(StoreFault) in
        Claim(
            document: DocumentID(try row.text()), block: try row.integer(), quote: try row.text(),
            measure: try row.word(), subject: try row.optionalText().map { EntryID($0) },
            period: try row.optionalParsed { StatedPeriod(code: $0) }, value: try value(&row),
            place: try SourceColumns.read(&row))
    }

    static let measurements = PartTable<Measurement>(
        "measurement",
        columns: ["indicator", "period"] + ReadingColumns.names + ["finality", "evidence", "drivers", "obstacles"]
    ) { measurement in
        [.text(measurement.indicator.text), .text(measurement.period.code)]
            + ReadingColumns.values(measurement.actual) + [
                .text(measurement.finality.rawValue), .text(JSONColumn.write(measurement.evidence)),
                .text(measurement.drivers), .text(measurement.obstacles),
            ]
    } read: { row throws(StoreFault) in
        Measurement(
            indicator: IndicatorID(try row.text()), period: try row.parsed { StatedPeriod(code: $0) },
            actual: try ReadingColumns.read(&row), finality: try row.word(),
            evidence: try row.parsed { JSONColumn.read($0) }, drivers: try row.optionalText(),
            obstacles: try row.optionalText())
    }

    static let spending = PartTable<Spending>("spending", columns: ["node", "period", "sen", "gap"]) { spending in
        [
            .text(spending.node.text), .text(spending.period.code),
            spending.amount.value.map { .integer($0.sen) } ?? .null, .text(ReadingColumns.gap(of: spending.amount)),
        ]
    } read: { row throws(StoreFault) in
        let (node, period) = (NodeID(try row.text()), try row.parsed { StatedPeriod(code: $0) })
        let sen = try row.optionalInteger()
        let gap: Reported<Money>? = try row.optionalParsed { ReadingColumns.gap($0) }
        let amount = gap ?? sen.map { .reported(Money(sen: Int64($0))) }
        return Spending(node: node, period: period, amount: try row.required(amount))
    }

    static let links = PartTable<Link>("indicator_link", columns: ["supporting", "supported"]) { link in
        [.text(link.supporting.text), .text(link.supported.text)]
    } read: { row throws(StoreFault) in
        Link(supporting: IndicatorID(try row.text()), supported: IndicatorID(try row.text()))
    }
}
