import Application
import Domain
import TestSupport
import Testing

@testable import Store

@Suite("Stated values in columns")
struct ValueCodeTests {
    @Test("every kind of value comes back from its columns", arguments: SampleDossier.values)
    func columns(value: StatedValue) throws {
        let code = ValueCode(value)
        #expect(code.values.count == ValueCode.columns.count)
        var row = RowReader(table: "t", values: code.values)
        #expect(try ValueCode(&row).value == value)
    }

    @Test(
        "every kind of value comes back from the text of the log, which is the same each time",
        arguments: SampleDossier.values)
    func text(value: StatedValue) throws {
        let text = try #require(JSONColumn.write(ValueCode(value)))
        #expect(JSONColumn.write(ValueCode(value)) == text)
        let code: ValueCode? = JSONColumn.read(text)
        #expect(code?.value == value)
    }

    @Test("columns that don't fit together make no value")
    func contradiction() throws {
        let columns: [[SQLValue]] = [
            ["money", nil, nil, nil, nil], ["count", nil, nil, nil, nil], ["quantity", nil, nil, nil, nil],
            ["quantity", nil, "number", nil, nil], ["quantity", nil, "number", "satu", nil],
            ["quantity", nil, "range", "3", "1"], ["quantity", "hilang", nil, nil, nil],
        ].map { fields in
            let texts = fields.map { SQLValue.text($0) }
            return [texts[0], .text("x"), texts[1], texts[2], texts[3], texts[4]]
                + Array(repeating: .null, count: ValueCode.columns.count - 6)
        }
        for values in columns {
            var row = RowReader(table: "t", values: values)
            #expect(try ValueCode(&row).value == nil, "\(values)")
        }
    }
}
