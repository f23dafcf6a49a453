# Completion for fish: orbitctl completion fish > ~/.config/fish/completions/orbitctl.fish
function __orbitctl_complete
    set -l typed (commandline -ct)
    set -l words (commandline -opc)
    set -l found (_ORBITCTL_COMPLETE=fish $words[1] $words[2..] "$typed" 2>/dev/null)
    switch "$found[1]"
        case ':files'
            __fish_complete_path "$typed"
        case ':folders'
            __fish_complete_directories "$typed"
        case '*'
            printf '%s\n' $found
    end
end
complete --command orbitctl --no-files --arguments '(__orbitctl_complete)'
