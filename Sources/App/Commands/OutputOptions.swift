import ArgumentParser

/// Where a command writes its result.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Berkas hasil; tanpa ini hasil ditulis ke keluaran standar.", valueName: "berkas"),
        completion: .file())
    var output: String?
}
