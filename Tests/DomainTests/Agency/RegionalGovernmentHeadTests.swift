import Domain
import Testing

@Suite("The head of a region")
struct RegionalGovernmentHeadTests {
    @Test(
        "each kind of region has its own",
        arguments: [
            (RegionalGovernment.Kind.province, "Gubernur Y"), (.regency, "Bupati Y"), (.city, "Wali Kota Y"),
        ])
    func title(kind: RegionalGovernment.Kind, title: String) {
        #expect(RegionalGovernment(kind: kind, name: "Y").headTitle == title)
    }
}
