import Domain
import Testing

@testable import Application

@Suite("What the register says when it can't")
struct StoreFaultMessageTests {
    private static let placed: [StoreFault] = [
        .missing(place: "r.sqlite"), .foreign(place: "r.sqlite"),
        .newerSchema(place: "r.sqlite", found: 9, known: 4), .damaged(place: "r.sqlite", detail: "halaman 7"),
        .occupied(place: "r.sqlite"), .readOnly(place: "r.sqlite"), .full(place: "r.sqlite"),
        .busy(place: "r.sqlite"), .unopenable(place: "r.sqlite", detail: "izin"), .otherSecret(place: "r.sqlite"),
        .failed(place: "r.sqlite", detail: "kode 1"),
    ]

    @Test("a fault of a place names it in both languages", arguments: placed)
    func places(fault: StoreFault) {
        #expect(fault.message.id.contains("r.sqlite"))
        #expect(fault.message.en.contains("r.sqlite"))
        #expect(fault.message.id != fault.message.en)
    }

    @Test("details, versions and fields are told")
    func details() {
        #expect(StoreFault.damaged(place: "r", detail: "halaman 7").message.id.contains("halaman 7"))
        #expect(StoreFault.newerSchema(place: "r", found: 9, known: 4).message.id.contains("9"))
        #expect(StoreFault.damagedRecord("statement, nilai 3").message.id.contains("statement, nilai 3"))
        #expect(StoreFault.contradiction(detail: "UNIQUE").message.en.contains("UNIQUE"))
        #expect(!StoreFault.interrupted.message.id.isEmpty)
    }
}
