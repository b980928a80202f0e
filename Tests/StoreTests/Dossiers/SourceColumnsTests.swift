import Application
import Domain
import TestSupport
import Testing

@testable import Store

@Suite("Places in columns")
struct SourceColumnsTests {
    @Test("every kind of place comes back", arguments: SampleDossier.places)
    func roundTrip(place: SourcePlace?) throws {
        let values = SourceColumns.values(place)
        #expect(values.count == SourceColumns.names.count)
        var row = RowReader(table: "t", values: values)
        #expect(try SourceColumns.read(&row) == place)
    }

    @Test(
        "an unknown code is a fault, not a guess",
        arguments: ["", "L", "Lx", "L1.2.3", "T1.2", "P", "SB7", "Q1", "#2", "#x L1", "#1 #2 L1", "12"])
    func refuses(code: String) {
        var row = RowReader(table: "t", values: [.text("a.txt"), .text(code)])
        #expect(throws: StoreFault.damagedRecord("t, nilai 2")) { try SourceColumns.read(&row) }
    }
}
