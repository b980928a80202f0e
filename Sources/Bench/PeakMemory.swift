import Domain
import Foundation
import Processes

/// The most memory a process held, measured in a process of its own for each workload.
enum PeakMemory {
    /// What a child process does.
    enum Task: String, CaseIterable {
        /// One file after the other, each let go.
        case streamed
        /// All files read before the first is checked.
        case held
        /// So many PDFs of one agency's plan, eight at once; without the memory of the programs that lay them out.
        case printed
    }

    /// Peak resident bytes of a child that reads and checks so many agencies; nil where the system doesn't tell.
    static func measure(_ task: Task, agencies: Int) throws -> Int? {
        let child = Process()
        child.executableURL = RunningProgram.file
        child.arguments = ["--task", task.rawValue, "--agencies", "\(agencies)"]
        let pipe = Pipe()
        child.standardOutput = pipe
        try child.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        child.waitUntilExit()
        return Int(String(decoding: output, as: UTF8.self).split(separator: "\n").first ?? "")
    }

    /// In the child: does the task and prints this process's peak.
    static func run(_ task: Task, agencies: Int) {
        let files = task == .printed ? [] : RegencyGenerator.files(count: agencies)
        let findings =
            switch task {
            case .streamed: Workload.importAndCheck(files)
            case .held: Workload.importAllThenCheck(files)
            case .printed: AgencyDocuments(RegencyGenerator.files(count: 1)[0]).printSideBySide(agencies)
            }
        guard findings >= 0, let peak = ownPeak() else { return }
        print(peak)
    }

    /// VmHWM of /proc/self/status, in bytes.
    private static func ownPeak() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(separator: " ").compactMap { Int($0) }.first
        return kilobytes.map { $0 * 1024 }
    }
}
