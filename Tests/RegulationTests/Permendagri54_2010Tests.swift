import Domain
import FoundationEssentials
import Regulation
import Testing

@Suite("Classes of attainment")
struct Permendagri54_2010Tests {
    @Test(
        "rates are rounded before they are classified",
        arguments: [
            ("50.4", "Sangat rendah"), ("50.5", "Rendah"), ("65", "Rendah"), ("66", "Sedang"), ("76", "Tinggi"),
            ("90.4", "Tinggi"), ("90.5", "Sangat tinggi"), ("225", "Sangat tinggi"), ("0", "Sangat rendah"),
        ])
    func classifies(rate: String, name: String) throws {
        let edition = try #require(Permendagri54_2010.attainmentClasses.edition(in: 2020))
        #expect(edition.value.grade(ofScore: try #require(Decimal(string: rate)))?.name == name)
        #expect(!edition.basis.isVerified)
    }
}
