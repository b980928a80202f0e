import Domain
import Testing

@Suite("Kinds of legal instruments")
struct LegalInstrumentKindTests {
    @Test("central instruments stand before all lower ones")
    func ranksCentral() {
        #expect(LegalInstrumentKind.law.precedes(.governmentRegulation))
        #expect(LegalInstrumentKind.presidentialRegulation.precedes(.ministerialRegulation))
        #expect(LegalInstrumentKind.law.precedes(.regionalRegulation))
        #expect(!LegalInstrumentKind.governmentRegulation.precedes(.law))
        #expect(!LegalInstrumentKind.law.precedes(.law))
    }

    @Test("ministers' and regions' instruments are not ordered against each other")
    func leavesOpen() {
        #expect(!LegalInstrumentKind.ministerialRegulation.precedes(.regionalRegulation))
        #expect(!LegalInstrumentKind.regionalRegulation.precedes(.ministerialRegulation))
        #expect(LegalInstrumentKind.regionalRegulation.precedes(.regionalHeadRegulation))
    }

    @Test("every kind has a title", arguments: LegalInstrumentKind.allCases)
    func hasTitle(kind: LegalInstrumentKind) {
        #expect(!kind.title.isEmpty)
        #expect(kind.hasSupplement == (kind == .law || kind == .governmentRegulation))
    }

    @Test(
        "an instrument is named shortly",
        arguments: [
            (LegalInstrument(.law, "23", 2014), "UU 23/2014"),
            (LegalInstrument(.governmentRegulation, "8", 2006), "PP 8/2006"),
            (LegalInstrument(.ministerialRegulation, of: "dalam negeri", "86", 2017), "Permendagri 86/2017"),
            (LegalInstrument(.ministerialRegulation, of: "panrb", "53", 2014), "PermenPANRB 53/2014"),
            (LegalInstrument(.presidentialRegulation, "29", nil), "Perpres 29"),
            (LegalInstrument(.regionalHeadRegulation, "67", 2016), "Peraturan Kepala Daerah 67/2016"),
            (LegalInstrument(.ministerialRegulation, of: "panrb", "PER/09/2007", 2007), "PermenPANRB PER/09/2007"),
        ])
    func namesInstruments(instrument: LegalInstrument, title: String) {
        #expect(instrument.title == title)
    }

    @Test("a publication says what is known of it")
    func namesPublications() {
        #expect(GazetteReference(year: 2006, number: 96, supplement: 4663).title == "LN 2006 Nomor 96, TLN Nomor 4663")
        #expect(GazetteReference(supplement: 4438).title == "TLN Nomor 4438")
        #expect(GazetteReference().title == "")
    }
}
