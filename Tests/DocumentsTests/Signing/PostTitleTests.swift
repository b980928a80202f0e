import Domain
import Testing

@testable import Documents

@Suite("Posts with their agency")
struct PostTitleTests {
    private let agency = Agency(name: "Badan X", region: RegionalGovernment(kind: .city, name: "Y"))

    @Test(
        "a post names its agency once",
        arguments: [
            ("Kepala Badan", "Kepala Badan X Kota Y"), ("Kepala", "Kepala Badan X Kota Y"),
            ("Sekretaris", "Sekretaris Badan X Kota Y"), ("SEKRETARIS", "SEKRETARIS BADAN X KOTA Y"),
            ("Kepala Bidang Mutasi", "Kepala Bidang Mutasi Badan X Kota Y"),
            ("Sekretaris Badan X", "Sekretaris Badan X"), ("Kepala Badan X Kota Y", "Kepala Badan X Kota Y"),
        ])
    func named(title: String, whole: String) {
        #expect(PostTitle(title, of: agency).whole == whole)
        #expect(PostTitle(title, of: Agency()).whole == title)
    }
}
