import Glibc

/// Limits a process sets itself before it touches what strangers sent.
enum ProcessLimits {
    /// Seconds of computing; the five real documents take less than one each.
    static let seconds: UInt = 30
    /// Of address space, most of which a Swift program reserves and never uses.
    static let bytes: UInt = 2 << 30

    /// Can't be taken back. Beyond the time the process is ended by a signal; beyond the memory it breaks down.
    static func apply() throws(Complaint) {
        var (time, memory) = (
            rlimit(rlim_cur: rlim_t(seconds), rlim_max: rlim_t(seconds)),
            rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
        )
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        guard setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time) == 0,
            setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory) == 0,
            // What others sent is not left lying about.
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
        else { throw Complaint("batas waktu dan memori tidak dapat dipasang.") }
    }
}
