import Domain
import Testing

@testable import Exchange

struct NameIndexTests {
    private func index(_ names: String...) -> NameIndex<Int> {
        var index = NameIndex<Int>()
        for (number, name) in names.enumerated() { index.add(number, named: NormalizedName(name)) }
        return index
    }

    @Test("the name itself comes before one that resembles it")
    func exactFirst() {
        let index = index("Pengelolaan Arsip Dinamiss Daerah", "Pengelolaan Arsip Dinamis Daerah")
        let found = index.first(NormalizedName("PENGELOLAAN ARSIP DINAMIS DAERAH"))
        #expect(found?.item == 1)
        #expect(found?.isExact == true)
    }

    @Test("a slip of spelling is forgiven at either end and in the middle")
    func slips() {
        let index = index("Pembinaan Perpustakaan Daerah", "Pengelolaan Arsip Dinamis")
        for name in ["Penbinaan Perpustakaan Daerah", "Pembinaan Perpustakan Daerah", "Pembinaan Perpustakaan Daerahh"]
        {
            let found = index.first(NormalizedName(name))
            #expect(found?.item == 0)
            #expect(found?.isExact == false)
        }
    }

    @Test("other names and nothing at all find nothing")
    func others() {
        let index = index("Pembinaan Perpustakaan Daerah", "")
        #expect(index.first(NormalizedName("Pembinaan Kearsipan Daerah")) == nil)
        #expect(index.first(NormalizedName("")) == nil)
        #expect(index.first(NormalizedName("Angkatan II")) == nil)
    }

    @Test("of two equal names the first counts")
    func firstCounts() {
        #expect(index("Arsip", "ARSIP").first(NormalizedName("arsip"))?.item == 0)
    }

    @Test("fifty thousand names are looked up", .timeLimit(.minutes(60)))
    func many() {
        var index = NameIndex<Int>()
        for number in 0..<50_000 {
            let name = NormalizedName("Penyediaan Jasa \(String(number, radix: 26)) Kantor")
            if number.isMultiple(of: 5) { #expect(index.first(name)?.isExact != true) }
            index.add(number, named: name)
        }
        #expect(index.first(NormalizedName("Penyediaan Jasa 1a Kantor"))?.item == 36)
    }
}
