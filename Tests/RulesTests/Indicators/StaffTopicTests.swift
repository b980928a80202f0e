import Domain
import Testing

@testable import Rules

@Suite("Matters of a staff agency")
struct StaffTopicTests {
    @Test("words and pairs of words name a matter")
    func topics() {
        #expect(StaffTopic.all(in: "Penyusunan Instrumen Analisis Jabatan PNS") == [.jobAnalysis])
        #expect(StaffTopic.all(in: "Penetapan Kenaikan Pangkat dan SK Pensiun") == [.rank, .retirement])
        #expect(StaffTopic.all(in: "Jumlah PNS tugas belajar") == [.study])
        #expect(StaffTopic.all(in: "Penempatan PNS").isEmpty)
        #expect(StaffTopic.all(in: nil).isEmpty)
        #expect(StaffTopic.titles([.retirement, .rank]).id == "kenaikan pangkat dan pensiun")
    }
}
