import ArgumentParser
import Documents
import Domain
import Exchange
import Foundation
import Rendering

/// `selaras-bench`: how fast and in how much memory a regency's action plans are read and checked.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "selaras-bench",
        abstract: "Times reading and checking of a generated regency; medians, with ratios to alternatives.")

    @Option(help: "Rounds of each measurement.")
    var rounds = 7

    @Option(help: "Agencies of the regency.")
    var agencies = 60

    @Option(help: "Rows of the workbook.")
    var rows = 100_000

    @Option(help: "Only this part; may be repeated.")
    var only: [Part] = []

    /// What is measured.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case reading
        case scaling
        case dossier
        case documents
        case workbook
        case printing
        case register
        case web
        case memory
    }

    @Option(help: .hidden)
    var task: String?

    func run() async throws {
        if let task = task.flatMap(PeakMemory.Task.init) { return PeakMemory.run(task, agencies: agencies) }
        let files = RegencyGenerator.files(count: agencies)
        let bytes = files.reduce(0) { $0 + $1.bytes.count }
        print("\(agencies) agencies, \(bytes / 1024) kB of table text; medians of \(rounds) rounds, release\n")
        for part in only.isEmpty ? Part.allCases : only {
            switch part {
            case .reading: reading(files)
            case .scaling: scaling(files)
            case .dossier: dossier(files[0])
            case .documents: documents(of: files[0])
            case .workbook: try workbook()
            case .printing: printing()
            case .register: try await register(files[0])
            case .web: try await web()
            case .memory: try memory(bytes: bytes)
            }
        }
    }

    private func reading(_ files: [SourceFile]) {
        let timings = Stopwatch(rounds: rounds).compare([
            .init(name: "Foundation: components(separatedBy:) into cells") { FoundationAlternative.split(files) },
            .init(name: "import") { files.reduce(0) { $0 + ImportReader.read([$1]).proposals.count } },
            .init(name: "import and check (thorough), one core") { Workload.importAndCheck(files) },
            .init(name: "import and check (thorough), all cores") { Workload.importAndCheckSideBySide(files) },
        ])
        show("The whole regency", timings)
    }

    private func scaling(_ files: [SourceFile]) {
        let counts = [1, 10, files.count].filter { $0 <= files.count }
        let timings = Stopwatch(rounds: rounds).compare(
            counts.map { count in
                let part = Array(files.prefix(count))
                return .init(name: "\(count)") { Workload.importAllThenCheck(part) }
            })
        let perDocument = zip(counts, timings).map {
            Stopwatch.Timing(name: "\($0) documents, each", seconds: $1.seconds / Double($0))
        }
        show("Cost of one document as their number grows", perDocument)
    }

    private func dossier(_ file: SourceFile) {
        let outcome = ImportReader.read([file])
        let json = DossierFile.write(outcome, as: .json)
        let yaml = DossierFile.write(outcome, as: .yaml)
        let data = Data(json)
        let nodes = outcome.proposals.first?.dossier.documents.first?.entries.count ?? 0
        let timings = Stopwatch(rounds: rounds).compare([
            .init(name: "Foundation: JSONDecoder, ids, names and figures") { FoundationAlternative.decode(data) },
            .init(name: "read JSON") {
                DossierFileReader.read(SourceFile(name: "d.json", bytes: json)).proposals.count
            },
            .init(name: "write JSON") { DossierFile.write(outcome, as: .json).count },
            .init(name: "read YAML") {
                DossierFileReader.read(SourceFile(name: "d.yaml", bytes: yaml)).proposals.count
            },
            .init(name: "write YAML") { DossierFile.write(outcome, as: .yaml).count },
        ])
        show("One dossier of \(nodes) entries, \(json.count / 1024) kB of JSON", timings)
    }

    /// The table that a 60-page action plan is, in the formats of office programs.
    private func documents(of file: SourceFile) {
        let agency = AgencyDocuments(file)
        show(
            "All \(agency.count) documents of one agency, in turn",
            Stopwatch(rounds: min(rounds, 3)).compare([
                .init(name: "HTML, DOCX and XLSX") { agency.office() },
                .init(name: "PDF") { agency.print() },
            ]))
        let document = WideTable.document(rows: 1_200)
        let copy = FileManager.default.temporaryDirectory.appending(
            path: "selaras-bench-\(ProcessInfo.processInfo.processIdentifier)-document.xlsx")
        defer { try? FileManager.default.removeItem(at: copy) }
        let timings = Stopwatch(rounds: rounds).compare([
            .init(name: "table text") { TableTextRenderer(.markdown).render(document).count },
            .init(name: "HTML") { HTMLRenderer().render(document).count },
            .init(name: "DOCX") { (try? DOCXRenderer().render(document).bytes.count) ?? 0 },
            .init(name: "XLSX") { (try? XLSXRenderer().write(document, to: copy.path)) == nil ? 0 : 1 },
        ])
        show("A document of one table, 1,200 rows of 16 columns with merged cells", timings)
    }

    private func memory(bytes: Int) throws {
        print("Peak memory, a process each")
        for count in [1, 8, 64] {
            guard let peak = try PeakMemory.measure(.printed, agencies: count) else { break }
            let name = "printing \(count) PDFs, at most 8 at once".padding(toLength: 42, withPad: " ", startingAt: 0)
            print("  " + name + String(format: "%7.1f MB", Double(peak) / 1e6))
        }
        for task in [PeakMemory.Task.streamed, .held] {
            guard let none = try PeakMemory.measure(task, agencies: 0),
                let some = try PeakMemory.measure(task, agencies: agencies)
            else { return print("  not told by this system") }
            let ratio = Double(some - none) / Double(bytes)
            print(
                "  \(task.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0))"
                    + String(
                        format: "%7.1f MB, of it %5.1f MB without input; %5.1f x the input", Double(some) / 1e6,
                        Double(none) / 1e6, ratio))
        }
    }

    /// A workbook of many rows against openpyxl and against only inflating it.
    private func workbook() throws {
        let file = WorkbookGenerator.file(rows: rows)
        let copy = FileManager.default.temporaryDirectory.appending(
            path: "selaras-bench-\(ProcessInfo.processInfo.processIdentifier).xlsx")
        try Data(file.bytes).write(to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let timings = Stopwatch(rounds: min(rounds, 5)).compare([
            .init(name: "inflate its parts") { WorkbookAlternatives.inflate(file) },
            .init(name: "read its cells") { ImportReader.cellCount(of: file) },
            .init(name: "read its tables") { ImportReader.tableCellCount(of: file) },
            .init(name: "import") { ImportReader.read([file]).proposals.count },
        ])
        show(
            "A workbook of \(rows) rows, \(file.bytes.count / 1024) kB, \(ImportReader.cellCount(of: file)) cells",
            timings)
        guard let other = try WorkbookAlternatives.openpyxl(copy.path) else {
            return print("  openpyxl isn't installed; SELARAS_PYTHON names a Python that has it\n")
        }
        print(
            String(
                format: "  openpyxl, read-only: %.3f s for %d cells; of that Selaras takes", other.seconds, other.cells)
        )
        for timing in timings.dropFirst() {
            let name = timing.name.padding(toLength: 20, withPad: " ", startingAt: 0)
            print("    to " + name + String(format: "one %.1fth", other.seconds / timing.seconds))
        }
        print("")
    }

    /// The register, with one large agency.
    private func register(_ file: SourceFile) async throws {
        guard let dossier = ImportReader.read([file]).proposals.first?.dossier,
            let workload = try await RegisterWorkload(dossier)
        else { return }
        defer { workload.finish() }
        let statements = dossier.documents.reduce(0) { $0 + $1.statements.count }
        let entries = dossier.documents.reduce(0) { $0 + $1.entries.count }
        show(
            "The register on disk, a dossier of \(entries) entries and \(statements) statements",
            try await workload.timings(rounds: rounds))
    }

    /// The web application under load; without wrk it is left out.
    private func web() async throws {
        do {
            try await WebMeasurement(rounds: min(rounds, 5), rows: 300).run()
        } catch LoadGenerator.Fault.missing {
            print("  wrk isn't installed (Scripts/bench does where it can)\n")
        }
    }

    /// A long table as PDF, merged labels repeated or not, against WeasyPrint.
    private func printing() {
        let table = PrintingWorkload(rows: 1_200)
        var contenders = [
            Stopwatch.Contender(name: "PDF") { table.print(repeatsLabels: false) },
            Stopwatch.Contender(name: "PDF, merged labels repeated after page breaks") {
                table.print(repeatsLabels: true)
            },
        ]
        if PrintingWorkload.hasWeasyPrint {
            contenders.append(.init(name: "WeasyPrint") { table.printElsewhere() })
        }
        show("A table of 1,200 rows and 16 columns", Stopwatch(rounds: min(rounds, 3)).compare(contenders))
        if !PrintingWorkload.hasWeasyPrint { print("  WeasyPrint isn't installed (Scripts/bench does where it can)\n") }
    }

    /// Prints times and their ratios to the first.
    private func show(_ title: String, _ timings: [Stopwatch.Timing]) {
        print(title)
        let first = timings.first?.seconds ?? 1
        for timing in timings {
            let name = timing.name.padding(toLength: 52, withPad: " ", startingAt: 0)
            print("  " + name + String(format: "%10.3f ms %8.2f x", timing.seconds * 1000, timing.seconds / first))
        }
        print("")
    }
}
