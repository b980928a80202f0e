import Testing

@testable import Rules

@Suite("What a step does")
struct StepPhaseTests {
    @Test(
        "the first words tell the phase",
        arguments: [
            ("Perencanaan Pelaksanaan dan koordinasi", StepPhase.preparation), ("Penyusunan SK Kegiatan", .preparation),
            ("Pendataan Peserta Kegiatan dan koordinasi", .preparation), ("Koordinasi dengan BKN", .coordination),
            ("Pelaksanaan Kegiatan (Penyerahan SK)", .execution), ("Pelaporan Evaluasi atas Pelaksanaan", .evaluation),
            ("Monitoring dan Evaluasi pelaksanaan", .evaluation),
        ])
    func reads(name: String, phase: StepPhase) {
        #expect(StepPhase(name) == phase)
    }

    @Test("other names tell nothing", arguments: ["Penyusunan laporan", "Penyerahan SK", "", "Rapat"])
    func isNone(name: String) {
        #expect(StepPhase(name) == nil)
        #expect(StepPhase(nil) == nil)
    }
}
