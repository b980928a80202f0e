import Domain
import Testing

@testable import Rules

@Suite("Targets that can't belong to a measure")
struct UnitClashTests {
    private func clash(_ name: String, _ target: String) throws -> UnitClash? {
        let quantity = try #require(QuantityReading.read(target).stated.reading.value)
        return MeasureWord.leading(name).flatMap { UnitClash.between($0, name: name, quantity: quantity) }
    }

    @Test(
        "what goes together is silent",
        arguments: [
            ("Persentase kasus", "25%"), ("Persentase kasus", "25"), ("Persentase", "70 poin"), ("Jumlah SK", "5 SK"),
            ("Jumlah kasus", "25%"), ("Rasio guru", "12"), ("Indeks", "B"), ("Nilai", "79%"), ("Tingkat", "5 orang"),
            ("Jumlah dokumen", "1600 dos snack dan 370 galon"), ("Jumlah", "tersusun"),
        ])
    func isSilent(name: String, target: String) throws {
        #expect(try clash(name, target) == nil)
    }

    @Test(
        "what contradicts the name is decided or inferred",
        arguments: [
            ("Persentase kasus", "25 kasus", Violation.Certainty.decided), ("Persentase", "BB", .decided),
            ("Rasio PNS", "5 orang", .decided), ("Rasio dokter per penduduk", "5 orang", .inferred),
            ("Indeks", "79%", .inferred), ("Indeks", "79 orang", .inferred), ("Nilai IKM", "80%", .inferred),
            ("Predikat", "80%", .decided), ("Jumlah SK", "505 orang", .inferred),
        ])
    func isReported(name: String, target: String, certainty: Violation.Certainty) throws {
        #expect(try clash(name, target)?.certainty == certainty)
    }

    @Test("a unit that is a count and a percentage at once is seen in the raw text")
    func isMixed() {
        #expect(UnitClash.mixed(in: "c. 52 OPD%") != nil)
        #expect(UnitClash.mixed(in: "52 OPD") == nil)
        #expect(UnitClash.mixed(in: "100 %") == nil)
        #expect(UnitClash.mixed(in: "100%") == nil)
    }
}
