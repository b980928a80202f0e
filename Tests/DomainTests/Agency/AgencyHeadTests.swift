import Domain
import Testing

@Suite("The head of an agency")
struct AgencyHeadTests {
    @Test(
        "each kind of agency is led by its own post",
        arguments: [
            ("Dinas Kesehatan", "Kepala Dinas Kesehatan"),
            ("Badan Kepegawaian Daerah", "Kepala Badan Kepegawaian Daerah"),
            ("Satuan Polisi Pamong Praja", "Kepala Satuan Polisi Pamong Praja"), ("Inspektorat", "Inspektur"),
            ("Inspektorat Daerah", "Inspektur Daerah"), ("Kecamatan Cepu", "Camat Cepu"),
            ("Kelurahan Tempelan", "Lurah Tempelan"), ("Sekretariat Daerah", "Sekretaris Daerah"),
            ("Sekretariat DPRD", "Sekretaris DPRD"), ("RSUD Sehat", "Direktur RSUD Sehat"),
            ("Rumah Sakit Umum Daerah", "Direktur Rumah Sakit Umum Daerah"), ("INSPEKTORAT", "Inspektur"),
            (nil, "Kepala Perangkat Daerah"),
        ])
    func post(name: String?, post: String) {
        let region = RegionalGovernment(kind: .regency, name: "Blora")
        #expect(Agency(name: name).headPost == post)
        #expect(Agency(name: name, region: region).headTitle == "\(post) Kabupaten Blora")
        #expect(Agency(name: name).headTitle == post)
    }
}
