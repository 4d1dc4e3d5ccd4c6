#!/bin/busybox sh
# The appliance's only process: it changes files in the file systems of the disks that it is given, and switches itself off.
#
# Disks are told apart by their serial numbers: disk1 ... diskN are the guest's, job holds a tar with what to do:
#   modules                 names of kernel modules to load, one a line
#   lvm                     there where volume groups are to be activated
#   volumes/N/kind          ext, xfs, btrfs, jfs, ntfs
#   volumes/N/disk, offset  serial number, and bytes from the disk's start; or
#   volumes/N/logical       group/volume
#   volumes/N/options       of mount
#   volumes/N/edits/M/path, backup, digest, content    digest: SHA-256 of what is there now; none: a new file, without backup
# Answers go to the second serial port, a line each: "volume N ok", "edit N M failed WHY", in the end "done".

export PATH=/bin:/sbin LVM_SUPPRESS_FD_WARNINGS=1 LC_ALL=C
/bin/busybox mkdir -p /proc /sys /dev /run /tmp /job /mnt /etc/lvm
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev 2>/dev/null || mdev -s
ln -sf /proc/mounts /etc/mtab

tell() { echo "$*" >/dev/ttyS1; }

load() { for module in $(cat "$1"); do modprobe -q "$module"; done; }

serial_of() { cat "$1/serial" 2>/dev/null || cat "$1/device/serial" 2>/dev/null; }

disk() { # serial number -> folder in /sys/block
    for block in /sys/block/*; do
        [ "$(serial_of "$block" | tr -d ' \0')" = "$1" ] && echo "$block" && return
    done
    return 1
}

device_of() { # volume's folder -> device
    if [ -e "$1/logical" ]; then
        echo "/dev/$(cat "$1/logical")"
        return
    fi
    block=$(disk "$(cat "$1/disk")") || return 1
    offset=$(cat "$1/offset")
    [ "$offset" = 0 ] && echo "/dev/${block##*/}" && return
    for part in "$block"/*/start; do
        [ -e "$part" ] && [ "$(cat "$part")" = $((offset / 512)) ] || continue
        part=${part%/start}
        echo "/dev/${part##*/}"
        return
    done
    modprobe -q loop
    loop=$(losetup -f) && losetup -o "$offset" "$loop" "/dev/${block##*/}" && echo "$loop"
}

short() { tail -n 4 | tr '\n\r\t' '   ' | tail -c 240; } # the end of what a program said, in one line

run() { # program and arguments; what it says is kept in $said
    "$@" >/tmp/said 2>&1
    code=$?
    said="$1 ended with $code: $(short </tmp/said)"
    return $code
}

attach() { # kind, device, options
    if [ "$1" = ntfs ]; then run ntfs-3g -o "$3" "$2" /mnt; else run mount -t "$1" -o "$3" "$2" /mnt; fi
}

replay() { # what the journal still holds has to be in place before anything is judged
    case "$1" in
    ext4) run e2fsck -f -p "$2"; [ "$code" -le 2 ] ;;
    xfs) attach "$@" && run umount /mnt ;;
    jfs) run jfs_fsck -p "$2"; [ "$code" -le 1 ] ;;
    *) true ;;
    esac
}

check() {
    case "$1" in
    ext4) run e2fsck -f -n "$2" ;;
    xfs) run xfs_repair -n "$2" ;;
    btrfs) run btrfs check --readonly "$2" ;;
    jfs) run jfs_fsck -f -n "$2" ;;
    ntfs) run ntfsfix -n "$2" ;;
    esac
}

holds() { [ "$(sha256sum <"$1" | cut -d' ' -f1)" = "$2" ]; } # file, digest

create() { # edit's folder, path
    if [ -e "/mnt$2" ] || [ -L "/mnt$2" ]; then said="$2 is there already"; return 1; fi
    run mkdir -p "/mnt${2%/*}" && run cp "$1/content" "/mnt$2" && run chmod 644 "/mnt$2" && return
    rm -f "/mnt$2"
    return 1
}

replace() { # edit's folder, path: the inode stays, with its mode, owner and attributes; the original goes to a new one
    if [ ! -f "/mnt$2" ] || [ -L "/mnt$2" ]; then said="$2 is no regular file"; return 1; fi
    digest=$(cat "$1/digest")
    backup=$(cat "$1/backup")
    holds "/mnt$2" "$digest" || { said="$2 does not read as it was inspected"; return 1; }
    if [ -e "/mnt$backup" ] || [ -L "/mnt$backup" ]; then said="$backup is there already"; return 1; fi
    if ! run /sbin/cp --preserve=all "/mnt$2" "/mnt$backup"; then rm -f "/mnt$backup"; return 1; fi
    new=$(sha256sum <"$1/content" | cut -d' ' -f1)
    if run dd if="$1/content" of="/mnt$2" bs=1M && sync && holds "/mnt$2" "$new"; then return; fi
    cat "/mnt$backup" >"/mnt$2" && sync && holds "/mnt$2" "$digest" && rm -f "/mnt$backup" && return 1
    broken=1
    return 1
}

edit() { # edit's folder, number of the volume, number of the edit
    path=$(cat "$1/path")
    if [ -e "$1/digest" ]; then replace "$1" "$path"; else create "$1" "$path"; fi
    if [ $? = 0 ]; then tell "edit $2 $3 ok"; else tell "edit $2 $3 failed $said"; fi
}

volume() { # volume's folder, its number
    kind=$(cat "$1/kind")
    options=$(cat "$1/options")
    broken=
    device=$(device_of "$1") && [ -b "$device" ] || { tell "volume $2 refused its device is not there"; return; }
    replay "$kind" "$device" "$options" && check "$kind" "$device" || { tell "volume $2 refused $said"; return; }
    attach "$kind" "$device" "$options" || { tell "volume $2 refused $said"; return; }
    if grep -q ' /mnt [^ ]* ro[, ]' /proc/mounts; then
        umount /mnt
        tell "volume $2 refused it can be mounted for reading only"
        return
    fi
    for folder in "$1"/edits/*; do edit "$folder" "$2" "${folder##*/}"; done
    sync
    run umount /mnt || broken=1
    [ -z "$broken" ] && check "$kind" "$device" || { tell "volume $2 broken $said"; return; }
    tell "volume $2 ok"
}

load /modules
waited=0
while ! job=$(disk job); do
    waited=$((waited + 1))
    [ $waited -lt 200 ] || { tell "failed the job's disk does not appear"; poweroff -f; }
    usleep 50000
done
tell ready
if tar -x -C /job -f "/dev/${job##*/}"; then
    load /job/modules
    if [ -e /job/lvm ]; then
        printf 'activation { udev_sync = 0\n udev_rules = 0\n monitoring = 0 }\n' >/etc/lvm/lvm.conf
        run lvm vgchange -a y --sysinit
        lvm vgmknodes >/dev/null 2>&1
    fi
    for folder in /job/volumes/*; do volume "$folder" "${folder##*/}"; done
    sync
    tell done
else
    tell "failed the job cannot be unpacked"
fi
poweroff -f
