import Application
import Domain

/// A stated value as the register writes it, in columns and in the audit log.
struct ValueCode: Hashable, Codable {
    enum Kind: String, Codable {
        case quantity, money, count, text
    }

    static let columns = ["value_kind", "raw"] + ReadingColumns.names + ["sen", "counted", "well_formed"]

    let kind: Kind
    let raw: String
    /// Why nothing was read.
    let gap: String?
    let quantity: QuantityCode?
    let sen: Int64?
    let counted: Int?
    let wellFormed: Bool?

    init(_ value: StatedValue) {
        raw = value.raw
        switch value {
        case .quantity(let stated):
            (kind, gap) = (.quantity, ReadingColumns.gap(of: stated.reading))
            (quantity, sen, counted, wellFormed) = (stated.reading.value.map { QuantityCode($0) }, nil, nil, nil)
        case .money(let stated):
            (kind, gap) = (.money, ReadingColumns.gap(of: stated.reading))
            (quantity, sen, counted, wellFormed) = (nil, stated.reading.value?.sen, nil, stated.isWellFormed)
        case .count(let stated):
            (kind, gap) = (.count, ReadingColumns.gap(of: stated.reading))
            (quantity, sen, counted, wellFormed) = (nil, nil, stated.reading.value, nil)
        case .text: (kind, gap, quantity, sen, counted, wellFormed) = (.text, nil, nil, nil, nil, nil)
        }
    }

    init(_ row: inout RowReader) throws(StoreFault) {
        kind = try row.word()
        raw = try row.text()
        gap = try row.optionalText()
        quantity = try ReadingColumns.readCode(&row)
        sen = try row.optionalInteger().map { Int64($0) }
        counted = try row.optionalInteger()
        wellFormed = try row.optionalBoolean()
    }

    /// In the order of `columns`.
    var values: [SQLValue] {
        [.text(kind.rawValue), .text(raw), .text(gap)] + ReadingColumns.values(quantity)
            + [sen.map { .integer($0) } ?? .null, .integer(counted), .boolean(wellFormed)]
    }

    /// Nil where its parts don't fit together.
    var value: StatedValue? {
        switch kind {
        case .quantity: reading(quantity?.quantity).map { .quantity(StatedQuantity(raw: raw, reading: $0)) }
        case .money:
            reading(sen.map { Money(sen: $0) }).flatMap { reading in
                wellFormed.map { .money(StatedMoney(raw: raw, reading: reading, isWellFormed: $0)) }
            }
        case .count: reading(counted).map { .count(StatedCount(raw: raw, reading: $0)) }
        case .text: .text(raw)
        }
    }

    private func reading<Value>(_ value: Value?) -> Reported<Value>? {
        if let gap { return ReadingColumns.gap(gap) }
        return value.map { .reported($0) }
    }
}
