import Testing

@testable import Documents

@Suite("Programs of an affair and programs of support")
struct ProgramGroupTests {
    @Test(
        "a code tells, then a name",
        arguments: [
            (["5.03.02"], ["Program Kepegawaian Daerah"], ProgramGroup.affair),
            (["5.03.01"], ["Program lain"], .support),
            (["1.20.33.28", "4 05 01 05"], ["Program Pembinaan dan Pengembangan Aparatur"], .affair),
            (["1.20.33.28"], ["Program Peningkatan Kapasitas Sumber Daya Aparatur"], .affair),
            (["1.20.33.05"], ["PROGRAM PENINGKATAN KAPASITAS SUMBERDAYA APARATUR"], .support),
            (["1.20.02"], ["Program Peningkatan Sarana dan Prasarana Aparatur"], .support),
            ([], ["Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"], .support),
            (["1.20.33.05"], ["Program lain"], nil), (["17"], ["Program lain"], nil), ([], [], nil),
        ] as [([String], [String], ProgramGroup?)])
    func told(codes: [String], names: [String], group: ProgramGroup?) {
        #expect(ProgramGroup(codes: codes, names: names) == group)
    }
}
